/** Tells a quotation that is the source's to the letter from one that differs in punctuation, case or spacing. */
import type { Library } from '../model.ts';
import { asShown } from './as-shown.ts';
import type { Placement } from './placement.ts';
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
  const written = inWords(text, words);
  const source = sourceAt(body, text, words, { runs, stretch });
  return written === inSource(source) || written === inSource(source, shownIn);
}

/** Compared piece by piece, since a space may stand for a line break of another length. */
function inWords(text: string, words: readonly QuotedWord[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0) + edgesOf(text, words).join('\n');
}

interface SourceParts {
  /** So many characters as the quotation has before its first word and behind its last. */
  readonly edges: readonly [number, number];
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Room for what is not shown, such as a mark of a note before the full stop. */
const UNSHOWN_MAX = 60;

function sourceAt(
  body: string,
  text: string,
  words: readonly QuotedWord[],
  { runs, stretch }: Placement,
): SourceParts {
  const [before, after] = edgesOf(text, words);
  const start = stretch.words[runs[0]?.from ?? 0]?.start ?? 0;
  const end = stretch.words[runs[0]?.to ?? 0]?.end ?? 0;
  return {
    edges: [before.length, after.length],
    before: body.slice(Math.max(0, start - before.length - UNSHOWN_MAX), start),
    words: body.slice(start, end),
    after: body.slice(end, end + after.length + UNSHOWN_MAX),
  };
}

function inSource(
  { after, before, edges, words }: SourceParts,
  read: (text: string, before?: string) => string = text => text,
): string {
  const [from, to] = edges;
  const ahead = read(before);
  const edge = [ahead.slice(ahead.length - from), read(after, words.at(-1)).slice(0, to)];
  return read(words).replace(/\s+/gu, ' ') + edge.join('\n');
}

/** A mark of a note is known by what stands before it. */
function shownIn(text: string, before = ''): string {
  return (asShown(`${before}${text}`)?.text ?? `${before}${text}`).slice(before.length);
}

function edgesOf(text: string, words: readonly QuotedWord[]): readonly [string, string] {
  return [text.slice(0, words[0]?.start ?? 0), text.slice(words.at(-1)?.end ?? text.length)];
}
