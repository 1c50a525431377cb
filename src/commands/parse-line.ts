/** Reads a typed line such as `/ask topic:pipeline who pays`. */
import type { Options } from './command.ts';

interface CommandLine {
  /** As typed, without the slash, lower-case; may be empty. */
  readonly name: string;
  readonly rest: string;
}

/** Undefined for a line that does not begin with a slash. */
export function parseCommandLine(line: string): CommandLine | undefined {
  const match = /^\s*\/(\S*)\s*([\s\S]*)$/u.exec(line);
  if (match === null) return undefined;
  const [, name = '', rest = ''] = match;
  return { name: name.toLowerCase().replace(/[?!.,:;]+$/u, ''), rest: rest.trim() };
}

interface TypedInput {
  readonly input: Readonly<Record<string, string>>;
  /** `private:yes` or `private:no` on the line. */
  readonly private: boolean | undefined;
}

/** `name:value`, or `name:"several words"` in any marks, also behind a space. */
const NAMED = String.raw`(?<name>[-_\p{L}\p{N}]+):(?: ?"(?<quoted>[^"]*)"| ?[“”„«](?<curly>[^“”„«»]*)[”“»]| ?‘(?<single>[^‘]*)’| ?'(?<straight>[^']+)'(?=\s|$)|(?<word>[^\s"“”„«‘]\S*))`;
const FIRST = new RegExp(`^${NAMED}(?=\\s|$)`, 'u');
const LAST = new RegExp(`(?<=^|\\s)${NAMED}$`, 'u');

/** Named options are taken from both ends of the line; the `rest` option gets what is left, word for word. */
export function readTypedInput(options: Options, rest: string): TypedInput {
  const input: Record<string, string> = {};
  let isPrivate: boolean | undefined;
  let line = rest.trim();
  for (;;) {
    const named = findNamed(line, options);
    if (named === undefined) break;
    if (named.name === 'private') isPrivate = !/^(?:no|false|off|0)$/iu.test(named.value);
    else input[named.name] ??= named.value;
    line = named.left;
  }
  const [name] = Object.entries(options).find(([, option]) => option.rest === true) ?? [];
  if (name !== undefined && line !== '') input[name] ??= withoutName(line, name);
  return { input, private: isPrivate };
}

/** "Claim: the leaders met", as the option is written elsewhere. */
function withoutName(line: string, name: string): string {
  const [named] = /^[-_\p{L}\p{N}]+:\s*(?=\S)/u.exec(line) ?? [''];
  return named.slice(0, named.indexOf(':')).toLowerCase() === name ? line.slice(named.length) : line;
}

function findNamed(
  line: string,
  options: Options,
): { readonly name: string; readonly value: string; readonly left: string } | undefined {
  for (const form of [FIRST, LAST]) {
    const match = form.exec(line);
    const name = match?.groups?.name?.toLowerCase();
    if (match === null || name === undefined) continue;
    if (name !== 'private' && !Object.hasOwn(options, name)) continue;
    // What gets the rest of the line is more than its first word.
    const { straight, single = straight, curly = single, quoted = curly, word } = match.groups ?? {};
    if (form === FIRST && options[name]?.rest === true && quoted === undefined) continue;
    const value = quoted ?? word ?? '';
    return { name, value, left: line.replace(form, '').trim() };
  }
  return undefined;
}
