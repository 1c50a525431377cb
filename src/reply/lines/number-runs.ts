/** Numbers of passages as they are written together. */
import type { ArticleId, Citation, NonEmpty } from '../../model.ts';

/** `¶3`, `¶1–3, ¶7`. */
export function labelOfAll(citations: NonEmpty<Citation>): string {
  return labelOfNumbers(citations.map(ordinalOf));
}

/** `night-ferry/crossing#p1-3,7`, as it can be typed. */
export function nameOfAll(citations: NonEmpty<Citation>): string {
  return nameOfNumbers(citations[0].articleId, citations.map(ordinalOf));
}

export function labelOfNumbers(numbers: readonly number[]): string {
  return writeRuns(numbers, ', ', run => `¶${run.replace('-', '–')}`);
}

export function nameOfNumbers(articleId: ArticleId, numbers: readonly number[]): string {
  return `${articleId}#p${writeRuns(numbers, ',')}`;
}

export function ordinalOf(citation: Citation): number {
  return Number(citation.label.slice(1));
}

/** Rising numbers, those that follow each other as a range: `1-3.7` with a dot between. */
export function writeRuns(
  numbers: readonly number[],
  between: string,
  write: (run: string) => string = run => run,
): string {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && number === last.to + 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  return runs.map(({ from, to }) => write(from === to ? String(from) : `${from}-${to}`)).join(between);
}

/** Undefined for what `writeRuns` could not have made of at most so many numbers. */
export function readRuns(written: string, between: string, max: number): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const run of written.split(between)) {
    const [from = Number.NaN, to = from] = run.split('-').map(Number);
    if (!(to - from < max)) return undefined;
    for (let number = from; number <= to; number += 1) numbers.push(number);
  }
  const isRising = numbers.every((number, at) => number > (numbers[at - 1] ?? 0));
  return isRising && numbers.length <= max && writeRuns(numbers, between) === written ? numbers : undefined;
}
