/** For each place those that stand within reach of it, in their order: so that nobody looks through all for these. */
export function groupByPlace<T>(
  values: readonly T[],
  placeOf: (value: T) => number,
  reach: number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const value of values) {
    const place = placeOf(value);
    for (let at = Math.max(0, place - reach); at <= place + reach; at++) {
      const group = groups[at] ?? [];
      group.push(value);
      groups[at] = group;
    }
  }
  return groups;
}
