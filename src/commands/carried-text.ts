/** What was checked, as it comes back with a button through other people's clients. */
import { cleanText } from '../text/clean.ts';
import { INPUT_MAX } from './check-input.ts';

/** A quotation may carry the name of its article too. */
const CARRIED_MAX = INPUT_MAX + 150;

/** Undefined where there is none, or more than could have been checked. */
export function carriedText(carried: string | undefined): string | undefined {
  const text = cleanText((carried ?? '').slice(0, CARRIED_MAX + 1))
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' || text.length > CARRIED_MAX ? undefined : text;
}
