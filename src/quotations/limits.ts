/** In characters. So few letters occur in too many places. */
export const QUOTATION_CHECK_MIN = 12;
export const QUOTATION_CHECK_MAX = 1_000;
/** What may stand around a quotation of that length: marks, and who it is said to be from. */
export const AROUND_QUOTATION_MAX = 150;
