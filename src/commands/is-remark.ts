/** What people say to an answer without asking anything: "thanks", "ok cool", "lol, got it". */
import { CHAT_WORDS, FUNCTION_WORDS } from '../text/stop-words.ts';

/** Words of thanks, of praise and of agreement, as far as they are not small talk anyhow. */
const REMARKS = new Set(
  `amazing agree agreed awesome beautiful bot brilliant correct cool damn excellent fair fine funny god good got great
   happy helpful hilarious i'll indeed interesting look love makes man mate neat never nice no not noted oof perfect
   point right roger sad see sense sounds super sweet true useful welcome whoa works wrong wtf yay you your`.split(
    /\s+/u,
  ),
);

/** Whether a line asks nothing; a line without a word asks nothing either. */
export function isRemark(line: string): boolean {
  const words = Array.from(line.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu), ([word]) =>
    word.replace('’', "'"),
  );
  if (words.length === 0) return true;
  if (/[?？؟]/u.test(line)) return false;
  return words.every(word => CHAT_WORDS.has(word) || FUNCTION_WORDS.has(word) || REMARKS.has(word));
}
