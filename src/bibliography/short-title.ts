/** The beginning of a title, by which it is known in the text where no author is. */

const WORDS_MAX = 4;

/** Up to the first mark that divides it, and no more than a few words. */
export function shortTitle(title: string): string {
  const [head = title] = title.split(/(?<=\S)(?:[:;?!]|\s[–—-])(?:\s|$)/u);
  const words = head.trim().split(/\s+/u);
  return words
    .slice(0, WORDS_MAX)
    .join(' ')
    .replace(/[,.]+$/u, '');
}
