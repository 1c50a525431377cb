/** By chance: of some three trillion, so that no two of a community are alike. */
import { randomInt } from 'node:crypto';
import { ROW_KEY_LENGTH } from '../community/row-key.ts';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

export function newRowKey(): string {
  return Array.from({ length: ROW_KEY_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
