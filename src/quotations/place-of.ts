import type { Passage } from '../model.ts';

/** Where a passage stands among those of its article, which come in the order of the text. */
export function placeOf(passage: Passage, siblings: readonly Passage[]): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((siblings[middle] as Passage).start < passage.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
