/** Who says it, between the parts of what is said: `“We shall pay,” she said, “and be quiet.”` */
import type { Span } from '../text/sentences.ts';
import { tokensOf } from './tokens.ts';
import { turnsSense } from './turns-sense.ts';

export const SAYS = `(?:has\\s+|have\\s+)?(?:wr(?:ote|ites?|itten)|sa(?:id|ys?)|puts?(?:\\s+it)?|notes?d?|argue[sd]?|claim(?:s|ed)?|report(?:s|ed)?|observe[sd]?|state[sd]?|explain(?:s|ed)?|ha[sd]\\s+it|answer(?:s|ed)|ask(?:s|ed)|begins?|began|cries|cried|conclude[sd]?|insist(?:s|ed)?|remark(?:s|ed)?|repl(?:ies|ied)|shout(?:s|ed)|tells?|told|warn(?:s|ed)?|whisper(?:s|ed))`;

const SAYING = new RegExp(
  `(?:^|\\s)(?:${SAYS}|according\\s+to|continue[sd]?|add(?:s|ed)|went\\s+on|goes\\s+on)(?:$|[\\s,.;:])`,
  'iu',
);

/** `, she said, ` in the middle of what she said. */
export function isSaying(text: string): boolean {
  return text.length <= 80 && SAYING.test(text);
}

const BETWEEN = /(?<=[,.;!?…—–-]\s?["”’»])\s[^"“”„«»]{3,80}?\s(?=["“‘«])/gu;

/** Where a text says so itself; "she never said" is no such place. */
export function tellingIn(text: string): readonly Span[] {
  return [...text.matchAll(BETWEEN)]
    .filter(([told]) => isSaying(told.trim()) && !tokensOf(told).some(({ key }) => turnsSense(key)))
    .map(({ 0: told, index }) => ({ start: index, end: index + told.length }));
}
