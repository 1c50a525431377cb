/**
 * Aligns a quotation with whatever sources explain it best: word by word, with words changed, added and left
 * out, and with jumps from one place to another (an edit distance with free ends and jumps, by dynamic
 * programming).
 */
import type { QuotedWord } from './read-quotation.ts';
import { inOneSentence } from './sentence-of.ts';
import type { Stretch } from './stretches.ts';

/** Words of the quotation from `quoted.from` to `quoted.to` explained by one run of source words. */
export interface Piece {
  readonly stretch: Stretch;
  readonly quoted: { readonly from: number; readonly to: number };
  readonly source: { readonly from: number; readonly to: number };
  /** The quotation's words that the source has, by their place, and the places of those in the source. */
  readonly met: readonly number[];
  readonly metAt: readonly number[];
}

export interface AlignOptions {
  /** What it costs to go on somewhere else, in changed words. */
  readonly jump: number;
}

/** Of two ways that cost the same, the one that keeps more of the source's words; an exact binary fraction. */
const MET = -1 / 4096;

/** An ellipsis admits a jump, so it costs less, though not nothing. */
const ELLIPSIS_JUMP = 0.5;

const MATCH = 0;
const CHANGED = 1;
const ADDED = 2;
const LEFT_OUT = 3;
const JUMPED = 4;

/** In the order of the quotation; empty when there is nothing to compare. */
export function alignWords(
  words: readonly QuotedWord[],
  stretches: readonly Stretch[],
  { jump }: AlignOptions,
): readonly Piece[] {
  const source = flatten(words, stretches);
  const width = source.ids.length;
  if (words.length === 0 || width === 0) return [];
  const steps = new Uint8Array(words.length * width);
  const bestAt = new Int32Array(words.length);
  let previous = new Float64Array(width);
  let current = new Float64Array(width);
  let bestBefore = 0;
  words.forEach((word, row) => {
    const id = source.idOf.get(word.key) ?? -1;
    const toJump = bestBefore + (row === 0 ? 0 : word.gap === 'ellipsis' ? ELLIPSIS_JUMP : jump);
    let best = 0;
    for (let at = 0; at < width; at += 1) {
      const sourceId = source.ids[at] as number;
      const starts = sourceId === START;
      const same = sourceId === id;
      let step = JUMPED;
      let cost = row === 0 ? (same ? MET : 1) : same ? toJump + MET : Number.POSITIVE_INFINITY;
      if (row > 0) {
        const added = (previous[at] as number) + 1;
        if (added < cost) [cost, step] = [added, ADDED];
        if (!starts) {
          const diagonal = (previous[at - 1] as number) + (same ? MET : 1);
          if (diagonal <= cost) [cost, step] = [diagonal, same ? MATCH : CHANGED];
        }
      }
      if (!starts) {
        const leftOut = (current[at - 1] as number) + 1;
        if (leftOut < cost) [cost, step] = [leftOut, LEFT_OUT];
      }
      current[at] = cost;
      steps[row * width + at] = step;
      if (cost < (current[best] as number)) best = at;
    }
    bestAt[row] = lastChanged(best, current, source, stretches);
    bestBefore = current[best] as number;
    [previous, current] = [current, previous];
  });
  return trace(words, stretches, source, steps, bestAt);
}

/** A last word that was changed, rather than one put in after the words before it: the cost is the same. */
function lastChanged(
  at: number,
  costs: Float64Array,
  { stretchAt, starts }: Flat,
  stretches: readonly Stretch[],
): number {
  const number = stretchAt[at] as number;
  const words = stretches[number]?.words ?? [];
  const index = at - (starts[number] as number) - 1;
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || costs[at + 1] !== costs[at]) return at;
  return inOneSentence(word, next) ? at + 1 : at;
}

/** Stands before the first word of each stretch. */
const START = -2;

interface Flat {
  /** The number of a word of the quotation, or -1 for any other. */
  readonly ids: Int32Array;
  readonly idOf: ReadonlyMap<string, number>;
  /** The stretch of each place, and the place of its start mark. */
  readonly stretchAt: Int32Array;
  readonly starts: readonly number[];
}

function flatten(words: readonly QuotedWord[], stretches: readonly Stretch[]): Flat {
  const idOf = new Map<string, number>();
  for (const word of words) if (!idOf.has(word.key)) idOf.set(word.key, idOf.size);
  const size = stretches.reduce((sum, stretch) => sum + stretch.words.length + 1, 0);
  const ids = new Int32Array(size);
  const stretchAt = new Int32Array(size);
  const starts: number[] = [];
  let at = 0;
  stretches.forEach((stretch, number) => {
    starts.push(at);
    ids[at] = START;
    stretchAt[at] = number;
    at += 1;
    for (const word of stretch.words) {
      ids[at] = idOf.get(word.key) ?? -1;
      stretchAt[at] = number;
      at += 1;
    }
  });
  return { ids, idOf, stretchAt, starts };
}

function trace(
  words: readonly QuotedWord[],
  stretches: readonly Stretch[],
  { ids, stretchAt, starts }: Flat,
  steps: Uint8Array,
  bestAt: Int32Array,
): readonly Piece[] {
  const width = ids.length;
  const pieces: Piece[] = [];
  let row = words.length - 1;
  let at = bestAt[row] as number;
  let [lastRow, lastAt] = [row, at];
  let met: number[] = [];
  let metAt: number[] = [];
  for (;;) {
    const step = steps[row * width + at];
    if (step === LEFT_OUT) {
      at -= 1;
      continue;
    }
    if (step === ADDED) {
      row -= 1;
      continue;
    }
    const isMet =
      step === MATCH ||
      (step === JUMPED && ids[at] !== START && isSame(words, row, stretches, stretchAt, starts, at));
    if (isMet) {
      met.push(row);
      metAt.push(at - (starts[stretchAt[at] as number] as number) - 1);
    }
    if (step !== JUMPED) {
      row -= 1;
      at -= 1;
      continue;
    }
    const stretch = stretches[stretchAt[at] as number];
    const start = starts[stretchAt[at] as number] as number;
    if (stretch !== undefined) {
      pieces.push({
        stretch,
        quoted: { from: row, to: lastRow },
        source: { from: Math.max(0, at - start - 1), to: Math.max(0, lastAt - start - 1) },
        met: met.toReversed(),
        metAt: metAt.toReversed(),
      });
    }
    if (row === 0) return pieces.toReversed();
    met = [];
    metAt = [];
    row -= 1;
    at = bestAt[row] as number;
    [lastRow, lastAt] = [row, at];
  }
}

function isSame(
  words: readonly QuotedWord[],
  row: number,
  stretches: readonly Stretch[],
  stretchAt: Int32Array,
  starts: readonly number[],
  at: number,
): boolean {
  const number = stretchAt[at] as number;
  const word = stretches[number]?.words[at - (starts[number] as number) - 1];
  return word !== undefined && word.key === words[row]?.key;
}
