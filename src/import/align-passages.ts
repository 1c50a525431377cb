/** Which passages of a changed article are the old ones, so that they keep their numbers. */

export interface Numbered {
  readonly ordinal: number;
  readonly hash: string;
}

export interface Alignment {
  /** One number for each new passage. */
  readonly ordinals: readonly number[];
  readonly kept: number;
  readonly removed: readonly number[];
}

/** Beyond this many comparisons, texts that occur twice are matched in order instead. */
const COMPARISONS_MAX = 4_000_000;

/** Unchanged and moved texts keep their numbers; new ones get numbers after the highest ever used. */
export function alignPassages(
  old: readonly Numbered[],
  hashes: readonly string[],
  lastPassage: number,
): Alignment {
  const ordinals: (number | undefined)[] = hashes.map(() => undefined);
  const free = new Set(old);
  for (const [oldAt, newAt] of commonRun(old, hashes)) {
    const passage = old[oldAt];
    if (passage === undefined) continue;
    ordinals[newAt] = passage.ordinal;
    free.delete(passage);
  }
  // What is left and equal was moved.
  const moved = new Map<string, number[]>();
  for (const { hash, ordinal } of free) moved.set(hash, [...(moved.get(hash) ?? []), ordinal]);
  let last = old.reduce((most, passage) => Math.max(most, passage.ordinal), lastPassage);
  const numbered = hashes.map((hash, index) => ordinals[index] ?? moved.get(hash)?.shift() ?? ++last);
  const used = new Set(numbered);
  const removed = old.map(passage => passage.ordinal).filter(ordinal => !used.has(ordinal));
  return { ordinals: numbered, kept: old.length - removed.length, removed };
}

/** Pairs of positions of a longest common subsequence. */
function commonRun(
  old: readonly Numbered[],
  hashes: readonly string[],
): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let head = 0;
  while (head < old.length && head < hashes.length && old[head]?.hash === hashes[head])
    pairs.push([head, head++]);
  let tail = 0;
  const shorter = Math.min(old.length, hashes.length);
  while (tail < shorter - head && old[old.length - 1 - tail]?.hash === hashes[hashes.length - 1 - tail]) {
    tail++;
    pairs.push([old.length - tail, hashes.length - tail]);
  }
  const rows = old.length - head - tail;
  const columns = hashes.length - head - tail;
  if (rows * columns > COMPARISONS_MAX) return pairs;

  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  const same = (row: number, column: number) => old[head + row]?.hash === hashes[head + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (same(row, column)) pairs.push([head + row++, head + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
