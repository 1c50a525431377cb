/** Finds the words of a quotation in a source, one after the other, with nothing changed. */

import { takingBack, turningBefore } from './cut-off.ts';
import type { Placement } from './placement.ts';
import type { QuotedWord } from './read-quotation.ts';
import { inOneSentence, sentenceOf } from './sentence-of.ts';
import type { SourceWord, Stretch } from './stretches.ts';
import { turnsSense } from './turns-sense.ts';

/** `literal`: every word follows the one before. `gaps`: an ellipsis or a bracket may stand for words. */
export type Reading = 'literal' | 'gaps';

/** A bracket replaces no more than a name that is pointed at: "he", "that of the". */
const REPLACED_MAX = 4;
const POINTING = new Set(
  `he she it they we i you him her them us me his hers its their theirs our my your this that these those who
   which whom here there now then one ones today yesterday tomorrow`.split(/\s+/u),
);
/** With one of those. */
const BESIDE = new Set(['the', 'a', 'an', 'of', 'in', 'some']);

/** "Though she begged it" may be left out: what it is said of stays as it is. */
const LEFT_OUT = new Set(['though', 'although']);

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

/** Each run after the one before, at the first place that the gap between them allows. */
function placeOthers(
  runs: readonly (readonly QuotedWord[])[],
  stretch: Stretch,
  first: Run,
): readonly Run[] | undefined {
  const placed = [first];
  for (const run of runs) {
    const before = placed.at(-1) ?? first;
    const gap = run[0]?.gap ?? 'none';
    const end = gap === 'mark' || gap === 'item' ? before.to + 2 : stretch.words.length;
    let from = before.to + 1;
    while (from < end && !(matchesAt(run, stretch, from) && mayLeaveOut(stretch, before.to, from, gap)))
      from += 1;
    if (from >= end) return undefined;
    placed.push({ from, to: from + run.length - 1 });
  }
  return placed;
}

/** Never a word that turns the sense round, and beyond the sentence only what stands by itself. */
function mayLeaveOut(stretch: Stretch, last: number, next: number, gap: QuotedWord['gap']): boolean {
  const between = stretch.words.slice(last + 1, next);
  const [before, after] = [stretch.words[last], stretch.words[next]];
  if (between.length === 0) return gap !== 'item' || before?.passage !== after?.passage;
  if (gap === 'mark' || before === undefined || after === undefined) return false;
  if (gap === 'bracket' && !mayReplace(between)) return false;
  if (inOneSentence(before, after)) return !between.some(({ key }) => turnsSense(key) && !LEFT_OUT.has(key));
  return gap === 'ellipsis' && isBetweenSentences(before, between, after);
}

function mayReplace(between: readonly SourceWord[]): boolean {
  const others = between.filter(({ key }) => !BESIDE.has(key));
  return between.length <= REPLACED_MAX && others.length > 0 && others.every(({ key }) => POINTING.has(key));
}

/**
 * An ellipsis between two sentences of a passage, or of two that follow each other, one of which is whole where
 * they meet: two halves would make a sentence that the source does not have.
 */
function isBetweenSentences(before: SourceWord, between: readonly SourceWord[], after: SourceWord): boolean {
  if (between.some(word => word.passage !== before.passage && word.passage !== after.passage)) return false;
  const [one, other] = [sentenceOf(before), sentenceOf(after)];
  const restOfFirst = between.filter(word => word.start < one.end);
  const startOfNext = between.filter(word => word.start >= other.start);
  if (restOfFirst.length > 0 && startOfNext.length > 0) return false;
  return mayEnd(before, restOfFirst) && turningBefore(after) === undefined;
}

/** What a quotation may end before, an ellipsis may leave out: another clause, or what turns nothing round. */
function mayEnd(last: SourceWord, rest: readonly SourceWord[]): boolean {
  const [next] = rest;
  if (next === undefined || !rest.some(({ key }) => turnsSense(key))) return true;
  const { start, text } = last.passage;
  return (
    /^\s*[,;:–—]/u.test(text.slice(last.end - start, next.start - start)) && takingBack(last) === undefined
  );
}
