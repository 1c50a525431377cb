/** Reads variables of an environment, and notes every problem with what to do about it. */
import { delimiter } from 'node:path';
import { ConfigError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type Parsed<T> =
  | { readonly kind: 'good'; readonly value: T }
  /** Ends the sentence that begins with the variable's name; never repeats a value that may be a secret. */
  | { readonly kind: 'bad'; readonly fix: string };
export type Parse<T> = (text: string) => Parsed<T>;

export interface VariableReader<Name extends string = string> {
  /** Undefined for what is not set, or set to nothing, and for what has been noted as a problem. */
  readonly read: <T>(name: Name, parse: Parse<T>) => T | undefined;
  readonly problems: string[];
}

/** Throws one ConfigError that lists every problem of all that `reading` reads. */
export function readVariables<T>(env: Environment, reading: (from: VariableReader) => T): T {
  const problems: string[] = [];
  const outcome = reading({
    problems,
    read(name, parse) {
      const text = env[name]?.trim() ?? '';
      if (text === '') return undefined;
      const parsed = parse(text);
      if (parsed.kind === 'good') return parsed.value;
      problems.push(`${name} ${parsed.fix}`);
      return undefined;
    },
  });
  if (problems.length > 0) throw new ConfigError(problems);
  return outcome;
}

const good = <T>(value: T): Parsed<T> => ({ kind: 'good', value });
const bad = (fix: string): Parsed<never> => ({ kind: 'bad', fix });

export const plain: Parse<string> = good;

export const secret: Parse<string> = text =>
  /\s/u.test(text) ? bad('contains a blank: copy it again, in one piece.') : good(text);

export const startingWith =
  (prefix: string): Parse<string> =>
  text =>
    text.startsWith(prefix) ? secret(text) : bad(`must start with ${prefix}: this looks like another token.`);

export const matching =
  (form: RegExp, fix: string): Parse<string> =>
  text =>
    form.test(text) ? good(text) : bad(fix);

export const folderList: Parse<readonly string[]> = text => {
  const folders = text
    .split(delimiter)
    .map(folder => folder.trim())
    .filter(folder => folder !== '');
  return folders.length > 0 ? good(folders) : bad(`names no folder: separate folders by ${delimiter}.`);
};

export const oneOf =
  <T extends string>(values: readonly T[]): Parse<T> =>
  text => {
    const found = values.find(known => known === text.toLowerCase());
    return found === undefined ? bad(`must be one of ${values.join(', ')}.`) : good(found);
  };

export const onOrOff: Parse<boolean> = text =>
  /^(?:on|off)$/iu.test(text) ? good(text.toLowerCase() === 'on') : bad('must be on or off.');

export const portNumber: Parse<number> = text =>
  /^\d{1,5}$/u.test(text) && Number(text) >= 1 && Number(text) <= 65_535
    ? good(Number(text))
    : bad('must be a whole number from 1 to 65535.');

export const httpUrl: Parse<string> = text => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  return protocol === 'http:' || protocol === 'https:'
    ? good(text)
    : bad('must be a complete address that starts with http:// or https://.');
};
