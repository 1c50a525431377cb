/** How the marks of a comparison are written where there is no type to show them by. */
import { say } from '../../language/say.ts';
import type { Mark } from '../../verdict.ts';
import type { ComparisonBlock } from '../reply.ts';

/** `square`: `[2011]`, what to look at first. `round`: `(paid for)`, what has no counterpart. */
export type Bracket = 'none' | 'square' | 'round';

export interface MarkedRow {
  readonly label: string;
  readonly parts: readonly { readonly text: string; readonly mark: Mark; readonly bracket: Bracket }[];
}

/**
 * Where something differs, that is in square brackets; otherwise what both sides have is, unless that is all,
 * and what is missing on the other side is in round ones.
 */
export function markedRows(block: ComparisonBlock): readonly MarkedRow[] {
  const marks = new Set(block.rows.flatMap(row => row.parts.map(part => part.mark)));
  const bracketOf = (mark: Mark): Bracket => {
    switch (mark) {
      case 'plain':
        return 'none';
      case 'differs':
        return 'square';
      case 'missing':
        return 'round';
      case 'met':
        return marks.has('differs') || !marks.has('missing') ? 'none' : 'square';
    }
  };
  return block.rows.map(({ label, parts }) => ({
    label,
    parts: parts.map(part => ({ ...part, bracket: bracketOf(part.mark) })),
  }));
}

/** `[2011].`: spaces and the marks of the sentence stay outside. */
export function bracketed(text: string, bracket: Bracket): string {
  const { after = '', before = '', inner = '' } = (WORDS.exec(text) ?? MARKS.exec(text))?.groups ?? {};
  if (bracket === 'none' || inner === '') return text;
  const [open, close] = bracket === 'square' ? ['[', ']'] : ['(', ')'];
  // An ellipsis that is typed in brackets needs no others.
  if (bracket === 'square' && inner.startsWith('[') && inner.endsWith(']')) return text;
  return `${before}${open}${inner}${close}${after}`;
}

/** Marks of the sentence and of quotations; not the signs of a number: `-5`, `.5`, `50%`. */
const OUTSIDE = String.raw`(?:[\s"“”„‘’'«»(),;:!?…—–@*_\u0060>]|\.(?!\d))`;
/** From the first to the last word. */
const WORDS = new RegExp(
  `^(?<before>${OUTSIDE}*)(?<inner>[^\\s]*[\\p{L}\\p{N}].*?)(?<after>${OUTSIDE}*)$`,
  'su',
);
/** What has no word: an ellipsis, a sign. */
const MARKS = /^(?<before>\s*)(?<inner>.*?)(?<after>\s*)$/su;

/** `The leaders met on 24 August [2011].` */
export function rowText(row: MarkedRow): string {
  return row.parts.map(part => bracketed(part.text, part.bracket)).join('');
}

/** `not met: who pays`; undefined when all is met. */
export function notMetLine({ notMet }: ComparisonBlock): string | undefined {
  return notMet.length === 0 ? undefined : say`not met: ${notMet.join(', ')}`;
}
