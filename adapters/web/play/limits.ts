/** How much a page of the playground holds and takes. */
import type { Limits } from '../../../src/index.ts';

/** A page scrolls, so a reply may be long; what is longer has pages of its own. */
export const REPLY_LIMITS: Limits = {
  maxChars: 8_000,
  quotationChars: 6_000,
  blocks: 40,
  rows: 100,
  actions: 30,
  actionLabelChars: 80,
};

/** Of a line that is shown again above its reply. */
export const ASKED_MAX = 600;
/** Of a sealed transcript, so that a page stays below 60 KB. */
export const SEALED_MAX = 16_000;
/** Of a transcript before it is packed: an entry with the citation of a passage as long as a book is not kept. */
export const UNPACKED_MAX = 400_000;
/** Of the encoded action of a button, with room for what a platform adds. */
export const PRESSED_MAX = 2_000;
/** Offered at once while somebody types. */
export const CHOICES_MAX = 8;
/** Passages before and after the cited one that the article beside the chat shows, */
export const BESIDE_AROUND = 6;
/** and how long they may be together; the whole article has a page of its own. */
export const BESIDE_CHARS = 12_000;
