/** From what Slack sends to what the bot takes. */
import type { Invocation, Origin } from '../../src/index.ts';
import { addressedLine, cutWords } from '../../src/index.ts';
import type { ButtonValue } from './button-value.ts';
import { readMessageText, unescapeText } from './escape.ts';
import type { Told } from './manifest-watch.ts';

/** Questions are taken up to this. */
const QUESTION_MAX = 1_000;

/** What `footnote slack manifest` takes as one. */
const PREFIX = /^[a-z0-9_]{1,10}$/u;

/** Payloads say nothing of the language that someone reads. */
const LOCALE = 'en';

/** What the ids of conversations of two begin with. */
export const DIRECT = 'D';

export interface Where {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly thread?: string;
}

export function originOf({ team, channel, user, thread }: Where): Origin {
  const isDirect = channel.startsWith(DIRECT);
  return {
    community: team,
    channel,
    user,
    locale: LOCALE,
    ...(thread && { thread }),
    ...(isDirect && { isDirect }),
  };
}

/**
 * `/summit when did they meet`; also `/fn-summit` where the manifest gave the commands a prefix, which only
 * the name of a known command can be told from.
 */
export function fromCommand(
  typed: { readonly command: string; readonly text: string },
  where: Where,
  known: readonly string[],
  told?: Told,
): Invocation {
  const name = commandMeant(typed.command.replace(/^\//u, '').toLowerCase(), known, told);
  const words = straightQuotes(unescapeText(withIds(typed.text)));
  // What people in Slack type after any command to learn how it works.
  const line = /^\s*help\s*$/iu.test(words) ? `/help ${name}` : `/${name} ${words}`;
  return { kind: 'text', text: line, ...originOf(where) };
}

/**
 * The longest known name that the typed one is, or ends with after a prefix; the typed one otherwise. A command
 * that Slack was told of and that has gone is never taken for another whose name it ends with.
 */
export function commandMeant(typed: string, known: readonly string[], told?: Told): string {
  if (known.includes(typed) || told?.commands.includes(typed)) return typed;
  if (told?.prefix !== undefined) {
    const before = `${told.prefix}-`;
    return typed.startsWith(before) ? typed.slice(before.length) : typed;
  }
  const ends = known
    .filter(name => typed.endsWith(`-${name}`) && PREFIX.test(typed.slice(0, -(name.length + 1))))
    .toSorted((a, b) => b.length - a.length);
  return ends[0] ?? typed;
}

/** `<@U012AB3CD|alice>`, as Slack sends it for commands whose manifest asks for ids: `user:U012AB3CD`. */
function withIds(text: string): string {
  return text.replace(/<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/gu, 'user:$1');
}

/** Slack's apps on phones and Macs turn the quotation marks of `topic:"two words"` into typographic ones. */
function straightQuotes(text: string): string {
  return text.replace(/([-_\p{L}\p{N}]+):[“”„]([^“”„]*)[“”]/gu, '$1:"$2"');
}

/** What a mention or a direct message asks; the name of the bot and those of others are left out of it. */
export function lineOfMessage(text: string): string {
  return addressedLine(readMessageText(text));
}

export function fromLine(text: string, where: Where, isPrivate = false): Invocation {
  return { kind: 'text', text, ...(isPrivate && { private: true }), ...originOf(where) };
}

/** Somebody else's message as a question, for the asker alone; undefined when there is no word in it. */
export function fromForeignMessage(text: string, where: Where): Invocation | undefined {
  const question = cutWords(readMessageText(text), QUESTION_MAX);
  if (question === '') return undefined;
  return { kind: 'command', command: 'ask', input: { question }, private: true, ...originOf(where) };
}

/** A field of a form, which arrives as it was typed. */
export function fromField(
  command: string,
  input: Readonly<Record<string, string>>,
  where: Where,
): Invocation {
  return { kind: 'command', command, input, ...originOf(where) };
}

export function fromAction(
  { encoded, carried }: Pick<ButtonValue, 'encoded' | 'carried'>,
  where: Where,
): Invocation {
  return { kind: 'action', encoded, ...(carried !== undefined && { carried }), ...originOf(where) };
}
