/** Tells a quotation that is the source's to the letter from one that differs in punctuation, case or spacing. */
import type { Library } from '../model.ts';
import { asShown } from './as-shown.ts';
import type { Placement } from './placement.ts';
import type { QuotedWord } from './read-quotation.ts';
import { isOfHeading } from './stretches.ts';

/** The words are known to be the same; whatever space or break the source has, it counts as one space. */
export function isToTheLetter(
  text: string,
  words: readonly QuotedWord[],
  { runs, stretch }: Placement,
  library: Library,
): boolean {
  const body = library.article(stretch.articleId)?.body;
  const [run, another] = runs;
  if (body === undefined || run === undefined || another !== undefined) return false;
  const source = stretch.words.slice(run.from, run.to + 1);
  return piecesOf(text, words, source.map(isOfHeading)).every(({ before, first, last, after }) => {
    const [start, end] = [source[first]?.start ?? 0, source[last]?.end ?? 0];
    const written = text.slice(words[first]?.start, words[last]?.end);
    return [asIs, asWritten, asRead].some(
      read =>
        read(body.slice(start, end), body.slice(Math.max(0, start - UNSHOWN_MAX), start)) === written &&
        read(body.slice(Math.max(0, start - before.length - UNSHOWN_MAX), start)).endsWith(before) &&
        read(body.slice(end, end + after.length + UNSHOWN_MAX), body.slice(start, end)).startsWith(after),
    );
  });
}

/** Room for what is not shown, such as a mark of a note before the full stop. */
const UNSHOWN_MAX = 60;

interface Piece {
  /** What the quotation has around its first and its last word. */
  readonly before: string;
  readonly after: string;
  readonly first: number;
  readonly last: number;
}

/** What stands between headings, which are none of the body. */
function piecesOf(
  text: string,
  words: readonly QuotedWord[],
  isHeading: readonly boolean[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let first = 0; first < words.length; first += 1) {
    if (isHeading[first]) continue;
    let last = first;
    while (last + 1 < words.length && !isHeading[last + 1]) last += 1;
    const before = text.slice(words[first - 1]?.end ?? 0, words[first]?.start);
    const after = text.slice(words[last]?.end, words[last + 1]?.start ?? text.length);
    pieces.push({
      first,
      last,
      before: first === 0 ? before : before.trimStart(),
      after: last === words.length - 1 ? after : after.trimEnd(),
    });
    first = last;
  }
  return pieces;
}

function asIs(text: string): string {
  return text;
}

function asWritten(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** A mark of a note is known by what stands before it. */
function asRead(text: string, before = ''): string {
  const whole = `${before}${text}`;
  return asWritten((asShown(whole)?.text ?? whole).slice((asShown(before)?.text ?? before).length));
}
