/** What the values of settings must look like, each with the sentence that says how to mend one. */
import { delimiter } from 'node:path';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Parsed<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'bad'; readonly fix: string };
export type Parse<T> = (text: string) => Parsed<T>;

const good = <T>(value: T): Parsed<T> => ({ kind: 'good', value });
const bad = (fix: string): Parsed<never> => ({ kind: 'bad', fix });

export const plain: Parse<string> = good;

// A fix never repeats a value that may be a secret.
export const secret: Parse<string> = text =>
  /\s/u.test(text) ? bad('contains a blank: copy it again, in one piece.') : good(text);

export const startingWith =
  (prefix: string): Parse<string> =>
  text =>
    text.startsWith(prefix) ? secret(text) : bad(`must start with ${prefix}: this looks like another token.`);

export const folderList: Parse<readonly string[]> = text => {
  const folders = text
    .split(delimiter)
    .map(folder => folder.trim())
    .filter(folder => folder !== '');
  return folders.length > 0 ? good(folders) : bad(`names no folder: separate folders by ${delimiter}.`);
};

export const level: Parse<LogLevel> = text => {
  const found = LOG_LEVELS.find(known => known === text.toLowerCase());
  return found === undefined ? bad(`must be one of ${LOG_LEVELS.join(', ')}.`) : good(found);
};

export const onOrOff: Parse<boolean> = text =>
  /^(?:on|off)$/iu.test(text) ? good(text.toLowerCase() === 'on') : bad('must be on or off.');

export const snowflake: Parse<string> = text =>
  /^\d{17,20}$/u.test(text) ? good(text) : bad('must be the id of a server, 17 to 20 digits.');

export const slackAppId: Parse<string> = text =>
  /^A[A-Z0-9]{5,20}$/u.test(text) ? good(text) : bad('must be the id of an app, such as A012AB3CD.');

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

/** Paths are put behind it as they are. */
export const baseAddress: Parse<string> = text => {
  const read = httpUrl(text);
  if (read.kind === 'bad') return read;
  const { origin, pathname, search, hash, username, password } = new URL(text);
  return search + hash + username + password === ''
    ? good(`${origin}${pathname}`.replace(/\/+$/u, ''))
    : bad('must end with its host or its path, such as https://read.example.org.');
};
