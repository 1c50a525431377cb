/** How wide a reply may be on a screen. */

/** Narrower screens wrap by themselves; below this a hanging indent leaves no room for words. */
const COLUMNS_MIN = 20;
/** Longer lines are hard to read, also where there is room. */
const COLUMNS_MAX = 100;
/** From here on the number of a passage stands in a column of its own, at the right. */
export const COLUMNS_FOR_LABEL = 50;
/** Where nothing says how wide the screen is. */
const COLUMNS_UNKNOWN = 80;
/** Names up to this length form a column of their own in a list, and longer ones where there is much room. */
const NAME_COLUMN = 28;
const NAME_COLUMN_SHARE = 0.4;
/** What stands below a quotation, and the rows of a list. */
export const INDENT = '  ';
/** A pick is a short number; longer ones, such as years, are questions. */
export const PICK_DIGITS_MAX = 2;
/** Completions shown at once. */
export const COMPLETIONS_MAX = 10;

export function nameColumnMax(columns: number): number {
  return Math.max(NAME_COLUMN, NAME_COLUMN_SHARE * columns);
}

export function columnsOf(columns: number | undefined): number {
  if (columns === undefined || columns <= 0) return COLUMNS_UNKNOWN;
  return Math.min(Math.max(columns, COLUMNS_MIN), COLUMNS_MAX);
}
