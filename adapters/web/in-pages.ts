/** Lists in pages of a size that a phone loads at once. */

/** So many bytes of what is listed; the rest of a page's 60 KB is for what stands around it. */
const LIST_BYTES = 40_000;

/** In their order; at least one page, which may be empty. */
export function inPages<T>(items: readonly T[], bytesOf: (item: T) => number): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let room = LIST_BYTES;
  for (const item of items) {
    const bytes = bytesOf(item);
    if (bytes > room && pages.at(-1)?.length !== 0) {
      pages.push([]);
      room = LIST_BYTES;
    }
    pages.at(-1)?.push(item);
    room -= bytes;
  }
  return pages;
}
