/** Names as people type them, so that two spellings of one name compare equal. */
import { fold } from './fold.ts';

/** `Six-Party talks` and `six party talks` are one name to those who type it. */
export function plainName(name: string): string {
  return fold(name)
    .replace(/[-_\s]+/gu, ' ')
    .trim();
}
