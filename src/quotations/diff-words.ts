/** The word diff that a quotation is shown by next to its source. */
import { diffArrays } from 'diff';
import type { DiffPart } from '../verdict.ts';
import type { Gap, QuotedWord } from './read-quotation.ts';
import type { SourceWord } from './stretches.ts';

interface Piece {
  readonly key: string;
  readonly text: string;
}

/** Joined, the parts of one side are its text, each word with the space after it. */
export function diffWords(
  text: string,
  quoted: readonly QuotedWord[],
  body: string,
  source: readonly SourceWord[],
): readonly DiffPart[] {
  // The quotation is shown as it was given, all of it; of the source only the words and their marks.
  const yours = piecesOf(text, quoted, { from: 0, to: text.length });
  const theirs = piecesOf(body, source, {
    from: openOf(body, source[0]?.start ?? 0),
    to: closeOf(body, source.at(-1)?.end ?? 0),
  });
  let [atYours, atTheirs] = [0, 0];
  const changes = diffArrays(yours, theirs, { comparator: (one, other) => one.key === other.key });
  return changes.map(({ added, removed, count }): DiffPart => {
    const mine = textOf(yours.slice(atYours, atYours + (added ? 0 : count)));
    const other = textOf(theirs.slice(atTheirs, atTheirs + (removed ? 0 : count)));
    if (!added) atYours += count;
    if (!removed) atTheirs += count;
    if (added) return { kind: 'source', text: other };
    if (removed) return { kind: 'yours', text: mine };
    return mine === other ? { kind: 'same', text: other } : { kind: 'same', text: other, yours: mine };
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(piece => piece.text).join('');
}

interface Placed {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly gap?: Gap;
}

/** What no word of a source is. */
const GAP_KEY = '…';

/**
 * Every word with what stands between it and the next, the first also with what is before it; an ellipsis or a
 * bracket between two words is a piece of its own.
 */
function piecesOf(
  text: string,
  words: readonly Placed[],
  span: { readonly from: number; readonly to: number },
): Piece[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first?.gap === undefined || last === undefined) return piecesBetween(text, words, span);
  const { before, after, ...inner } = outermost(text, first.start, last.end);
  return [
    ...(before === '' ? [] : [{ key: GAP_KEY, text: before }]),
    ...piecesBetween(text, words, inner),
    ...(after === '' ? [] : [{ key: GAP_KEY, text: after }]),
  ];
}

function piecesBetween(
  text: string,
  words: readonly Placed[],
  span: { readonly from: number; readonly to: number },
): Piece[] {
  return words.flatMap(({ key, start, end }, index): readonly Piece[] => {
    const from = index === 0 ? span.from : start;
    const next = words[index + 1];
    const to = next?.start ?? span.to;
    const piece = (at: number, until: number, as: string) => ({
      key: as,
      text: text.slice(at, until).replace(/\s+/gu, ' '),
    });
    if (next?.gap === undefined || next.gap === 'none') return [piece(from, to, key)];
    return [piece(from, end, key), piece(end, to, GAP_KEY)];
  });
}

const BRACKETED = String.raw`\[[^[\]]*\]|\([^()]*[\p{L}\p{N}][^()]*\)`;
const LAST_BEFORE = new RegExp(`^.*(?:${BRACKETED})`, 'su');
const FIRST_BEHIND = new RegExp(`${BRACKETED}|[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]`, 'u');

/** What the quoter has put before the first word and behind the last: `[He], `, a reference, a mark of a footnote. */
export function outermost(text: string, first: number, last: number) {
  const before = LAST_BEFORE.exec(text.slice(0, first))?.[0] ?? '';
  const behind = FIRST_BEHIND.exec(text.slice(last))?.index;
  const to = behind === undefined ? text.length : last + behind;
  return { before, from: before.length, to, after: text.slice(to) };
}

/** Marks that open or close are shown with the words that they stand at. */
function openOf(text: string, start: number): number {
  return start - (/["“‘'«([]+$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

function closeOf(text: string, end: number): number {
  return end + (/^[.,;:!?…"”’'»)\]]+/u.exec(text.slice(end, end + 8))?.[0].length ?? 0);
}
