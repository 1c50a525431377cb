/** Finds the furniture of a web page before and after the article's own text. */
import { isFurniture, isLabel } from './furniture-cues.ts';

/** Site names, section names, titles and dates may stand between the furniture at the head. */
const HEAD_MAX = 12;

/** Positions of paragraphs to leave out; ordinary prose is never among them, nor is all of the text. */
export function findFurniture(paragraphs: readonly string[]): ReadonlySet<number> {
  const furniture = new Set([...headFurniture(paragraphs), ...tailFurniture(paragraphs)]);
  return furniture.size === paragraphs.length ? new Set() : furniture;
}

/** Only what is furniture by itself: the labels between may be the title or the author. */
function headFurniture(paragraphs: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const [index, text] of paragraphs.slice(0, HEAD_MAX).entries()) {
    if (isFurniture(text)) found.push(index);
    else if (!isLabel(text)) break;
  }
  return found;
}

/** From the first piece of furniture on, the labels that stand with it too: names of the site, of other articles. */
function tailFurniture(paragraphs: readonly string[]): readonly number[] {
  let first = paragraphs.length;
  for (let index = paragraphs.length - 1; index >= 0; index--) {
    const text = paragraphs[index] ?? '';
    if (isFurniture(text)) first = index;
    else if (!isLabel(text)) break;
  }
  return Array.from({ length: paragraphs.length - first }, (_, offset) => first + offset);
}
