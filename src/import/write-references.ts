/** Passage numbers as topics write them, neighbours as ranges. */

/** `[3, 4, 5, 9]` of `report` is `report#p3-5` and `report#p9`; the order is that of the numbers. */
export function writeReferences(slug: string, ordinals: readonly number[]): readonly string[] {
  const runs: { from: number; to: number }[] = [];
  for (const ordinal of [...new Set(ordinals)].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.to + 1 === ordinal) run.to = ordinal;
    else runs.push({ from: ordinal, to: ordinal });
  }
  return runs.map(({ from, to }) => (from === to ? `${slug}#p${from}` : `${slug}#p${from}-${to}`));
}
