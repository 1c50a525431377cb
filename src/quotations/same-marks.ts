/** Tells a quotation that is the source's to the letter from one that differs in punctuation, case or spacing. */
import type { Library } from '../model.ts';
import type { Placement } from './find-words.ts';
import type { QuotedWord } from './read-quotation.ts';

/** The words are known to be the same; a line break in the source counts as a space. */
export function isToTheLetter(
  text: string,
  words: readonly QuotedWord[],
  { runs, stretch }: Placement,
  library: Library,
): boolean {
  const body = library.article(stretch.articleId)?.body;
  const [run, another] = runs;
  const first = words[0];
  const last = words.at(-1);
  if (body === undefined || run === undefined || another !== undefined) return false;
  if (first === undefined || last === undefined) return false;
  const from = (stretch.words[run.from]?.start ?? 0) - first.start;
  const to = (stretch.words[run.to]?.end ?? 0) + (text.length - last.end);
  if (body.slice(Math.max(0, from), to) === text && from >= 0) return true;
  return inWords(text, words) === inSource(body, text, words, { runs, stretch });
}

/** Compared piece by piece, since a space may stand for a line break of another length. */
function inWords(text: string, words: readonly QuotedWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0) + edgesOf(text, words).join('\n');
}

function inSource(
  body: string,
  text: string,
  words: readonly QuotedWord[],
  { runs, stretch }: Placement,
): string {
  const [before, after] = edgesOf(text, words);
  const start = stretch.words[runs[0]?.from ?? 0]?.start ?? 0;
  const end = stretch.words[runs[0]?.to ?? 0]?.end ?? 0;
  const edges = [body.slice(Math.max(0, start - before.length), start), body.slice(end, end + after.length)];
  return body.slice(start, end).replace(/\s+/gu, ' ') + edges.join('\n');
}

function edgesOf(text: string, words: readonly QuotedWord[]): readonly [string, string] {
  return [text.slice(0, words[0]?.start ?? 0), text.slice(words.at(-1)?.end ?? text.length)];
}
