/** What people leave in front of what they paste: the number of a list or a law, a speaker's name, the time. */
import { asShown } from './as-shown.ts';
import { turningBefore } from './cut-off.ts';
import type { Placement } from './placement.ts';
import type { SourceWord } from './stretches.ts';
import { tokensOf } from './tokens.ts';
import { turnsSense } from './turns-sense.ts';

export interface Label {
  /**
   * Behind a list's number the words begin a passage; behind a speaker's name they are nobody else's, as far as the
   * source says who speaks.
   */
  readonly kind: 'number' | 'speaker';
  readonly text: string;
  /** In characters, with the space after it. */
  readonly length: number;
}

const COUNTED = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z]|[ivxlc]{1,6})`;
const NAMED = String.raw`(?:§{1,2}|¶|art(?:icle)?\.?|sec(?:tion)?\.?|clause|rule|para(?:graph)?\.?|no\.?|item|step|line|page|p\.)`;
const NUMBER = new RegExp(
  String.raw`^(?:[•·▪‣◦–—-]\s*)?(?:${NAMED}\s?\d{1,4}[a-z]?(?:\s?[.:)–—-])?|${COUNTED}[.)]|\(${COUNTED}\)[.:]?|\[\d{1,3}\]|#\d{1,4}[:.]?|\d{1,3}(?:\.\d{1,3}){1,3})\s+`,
  'iu',
);
const TIME = String.raw`(?:[[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]m)?[\])]?)`;
const NAME = String.raw`@?[\p{L}][\p{L}\p{M}\p{N}_.'’-]{0,30}(?:\s[\p{L}\p{N}(][\p{L}\p{M}\p{N}_.'’()-]{0,30}){0,4}`;
const SPEAKER = new RegExp(
  String.raw`^(?:${TIME}\s+(?:[–—-]\s*)?)?(?:<[^<>\s]{1,32}>|${NAME}\s?${TIME}?\s?:)\s+|^[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]\s+`,
  'u',
);

export function readLabel(text: string): Label | undefined {
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined && !isPartOfText(number, text.slice(number.length)))
    return { kind: 'number', text: number.trim(), length: number.length };
  const speaker = SPEAKER.exec(text)?.[0];
  // "Not so: the harbour is open", "In 1931: the mast came down" are no speakers' names.
  if (speaker === undefined || tokensOf(speaker).some(({ key }) => turnsSense(key) || /^\d{3,}$/u.test(key)))
    return undefined;
  return { kind: 'speaker', text: speaker.trim(), length: speaker.length };
}

/** "A. Berg" is no item of a list, nor is "1.5 crowns". */
function isPartOfText(number: string, rest: string): boolean {
  return /^\p{Lu}\.\s/u.test(number) || (/^\d+(?:\.\d+)+\s/u.test(number) && /^\p{Ll}/u.test(rest));
}

/** Who speaks, as the source says it itself: at the beginning, or where somebody else goes on. */
const SPEAKER_IN_SOURCE =
  /(?:^|[.!?…]["”’»)\]]*\s+)(?<name>\p{L}[\p{L}\p{M}\p{N}_.'’-]{0,30}(?:\s[\p{L}\p{N}][\p{L}\p{M}\p{N}_.'’-]{0,30}){0,4}\s?):\s/gu;

/** Another name in front than the source's own would be a changed one. */
function isOfAnother(label: string, before: string): boolean {
  const named = speakerIn(before);
  return named === undefined ? /:\s*["“„«‘']?$/u.test(before) : !isNamedIn(label, named);
}

/** Right behind what is quoted as well, a word that turns the sense was left out: "They agree: [no] ship sails". */
function isLeftOutBehind(label: string, before: string, first: SourceWord): boolean {
  const named = speakerIn(before);
  return named !== undefined && isNamedIn(label, named) && turningBefore(first) !== undefined;
}

/** Who speaks last in a passage, as far as it says so. */
export function speakerIn(text: string): string | undefined {
  return [...text.matchAll(SPEAKER_IN_SOURCE)].at(-1)?.groups?.name?.trim();
}

/** `Moss` in `Captain Moss, 10:42`. */
export function isNamedIn(label: string, speaker: string): boolean {
  const keysOf = (text: string) =>
    ` ${tokensOf(text)
      .map(({ key }) => key)
      .join(' ')} `;
  return keysOf(label).includes(keysOf(speaker));
}

/** Whether words with this label in front may stand where they were found. */
export function mayStandBehind({ kind, text }: Label, { runs, stretch }: Placement): boolean {
  const first = stretch.words[runs[0]?.from ?? 0];
  if (first === undefined) return false;
  const ahead = first.passage.text.slice(0, first.start - first.passage.start);
  const before = asShown(ahead)?.text ?? ahead;
  switch (kind) {
    case 'number':
      // The source may number its items too, and otherwise.
      return tokensOf(before.replace(NUMBER, '')).length === 0;
    case 'speaker':
      return !isOfAnother(text, before) && !isLeftOutBehind(text, before, first);
  }
}
