/** Shortens Footnote's own words and labels; quotations are cut by `cutQuotation` instead. */

/** The first half of a character outside the basic plane, left over by a cut through it. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** Of a name that is read back to whoever typed it. */
export const NAME_SHOWN = 40;

/** At most `max` UTF-16 units, cut after a word where one ends in time, with `…` when cut. */
export function cutWords(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const room = text.slice(0, max - 1);
  const space = text[max - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  // A first word longer than half the room is cut itself: better a piece of it than almost nothing.
  const kept = space > max / 2 ? room.slice(0, space) : room.replace(HALF_CHARACTER, '');
  return `${kept.replace(/[\s.,;:–-]+$/u, '')}…`;
}
