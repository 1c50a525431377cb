/** Finds the words of a quotation in a source, one after the other, with nothing changed. */
import { splitSentences } from '../text/sentences.ts';
import type { QuotedWord } from './read-quotation.ts';
import type { SourceWord, Stretch } from './stretches.ts';
import { turnsSense } from './turns-sense.ts';

/** Where the words of a quotation stand: one run of source words, or several with words left out between. */
export interface Placement {
  readonly stretch: Stretch;
  /** First and last word of each run. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
}

/** `literal`: every word follows the one before. `gaps`: an ellipsis or a bracket may stand for words. */
export type Reading = 'literal' | 'gaps';

/** A bracket replaces no more than a name that is pointed at: "he", "that of the". */
const REPLACED_MAX = 4;
const POINTING = new Set(
  `he she it they we i you him her them us me his hers its their theirs our my your this that these those the a
   an who which whom here there now then one ones some of in today yesterday tomorrow`.split(/\s+/u),
);

/** Every place, in order; no two overlap. */
export function findWords(
  words: readonly QuotedWord[],
  stretches: readonly Stretch[],
  reading: Reading,
): readonly Placement[] {
  const runs = reading === 'literal' ? [words] : splitAtGaps(words);
  const [first, ...others] = runs;
  if (first === undefined || first.length === 0) return [];
  return stretches.flatMap(stretch => {
    const found: Placement[] = [];
    for (let from = 0; from + words.length <= stretch.words.length; from += 1) {
      if (!matchesAt(first, stretch, from)) continue;
      const placed = placeOthers(others, stretch, { from, to: from + first.length - 1 });
      if (placed === undefined) continue;
      found.push({ stretch, runs: placed });
      from = placed.at(-1)?.to ?? from;
    }
    return found;
  });
}

type Run = Placement['runs'][number];

function splitAtGaps(words: readonly QuotedWord[]): readonly (readonly QuotedWord[])[] {
  const runs: QuotedWord[][] = [[]];
  for (const word of words) {
    if (word.gap !== 'none') runs.push([]);
    runs.at(-1)?.push(word);
  }
  return runs;
}

function matchesAt(words: readonly QuotedWord[], { words: source }: Stretch, from: number): boolean {
  return words.every((word, index) => source[from + index]?.key === word.key);
}

/** Each run after the one before, within its sentence. */
function placeOthers(
  runs: readonly (readonly QuotedWord[])[],
  stretch: Stretch,
  first: Run,
): readonly Run[] | undefined {
  const placed = [first];
  for (const run of runs) {
    const before = placed.at(-1) ?? first;
    let from = before.to + 1;
    while (from < stretch.words.length && !matchesAt(run, stretch, from)) from += 1;
    const gap = run[0]?.gap ?? 'none';
    if (!matchesAt(run, stretch, from) || !mayLeaveOut(stretch, before.to, from, gap)) return undefined;
    placed.push({ from, to: from + run.length - 1 });
  }
  return placed;
}

/** Never a word that turns the sense round, and nothing beyond the sentence. */
function mayLeaveOut(stretch: Stretch, last: number, next: number, gap: QuotedWord['gap']): boolean {
  const between = stretch.words.slice(last + 1, next);
  if (between.length === 0) return true;
  if (between.some(word => turnsSense(word.key))) return false;
  if (gap === 'bracket' && (between.length > REPLACED_MAX || between.some(word => !POINTING.has(word.key)))) {
    return false;
  }
  const [before, after] = [stretch.words[last], stretch.words[next]];
  return before !== undefined && after !== undefined && inOneSentence(before, after);
}

export function inOneSentence(one: SourceWord, other: SourceWord): boolean {
  if (one.passage !== other.passage) return false;
  const { start, text } = one.passage;
  return splitSentences(text).some(
    span => span.start <= one.start - start && one.start - start < span.end && other.start - start < span.end,
  );
}
