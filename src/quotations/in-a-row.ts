/** Which passages have the words of a quotation one after the other: letters alone are compared, so it is cheap. */
import type { Passage } from '../model.ts';
import { asShown } from './as-shown.ts';

/** A superset of those in which the words are found: what stands between words, and how they are cut, is ignored. */
export function havingInARow(
  pieces: readonly string[],
  passages: Iterable<Passage>,
  limit: number,
): readonly Passage[] {
  const sought = pieces.map(lettersOf).filter(letters => letters !== '');
  if (sought.length === 0) return [];
  const found: Passage[] = [];
  for (const passage of passages) {
    if (found.length === limit) break;
    if (isIn(sought, passage.text) || isIn(sought, asShown(passage.text)?.text)) found.push(passage);
  }
  return found;
}

function isIn(sought: readonly string[], text: string | undefined): boolean {
  if (text === undefined) return false;
  const letters = lettersOf(text);
  let from = 0;
  return sought.every(piece => {
    const at = letters.indexOf(piece, from);
    from = at + piece.length;
    return at >= 0;
  });
}

const ASCII = /^[\0-\x7f]*$/u;

/** One form for all that compares as one word. */
function lettersOf(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}
