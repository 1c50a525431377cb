/** Which texts need not be read for the letters of a long quotation: it would reach over one of a few places in them. */
import { lettersFrom } from './letters.ts';

/** So many letters in a row, which hardly any other text has. */
const WINDOW = 12;
/** Between places that are looked at; of a shorter quotation they would be most of the text. */
const STEP_MIN = 48;
/** One letter for one, and nothing that is shown otherwise than it is written. */
const PLAIN = /^[\0-;=-Z\\-\x7f\u00c0-\u00ff\u2010-\u2015\u2018-\u201f\u2026]*$/u;

/** Whether the letters cannot stand in the text; false leaves it open. */
export function isRuledOut(letters: string, text: string): boolean {
  // Where the letters stand, one of the places is in the first half of them, and the rest goes on from there.
  const step = Math.floor(letters.length / 2);
  if (step < STEP_MIN) return false;
  for (let place = 0; place < text.length; place += step) {
    const window = lettersFrom(text, place, WINDOW);
    if (window?.length === WINDOW && letters.includes(window)) return false;
  }
  return PLAIN.test(text);
}
