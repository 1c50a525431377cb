/** How much a word of a question says about what is asked: `juche` all, `remember` little. */
import type { EnglishWords } from '../text/english-words.ts';
import { isChatWord } from '../text/stop-words.ts';
import type { QueryWord } from './search-index.ts';

/** Where the library has it; where it has not, nobody asked for it. */
const CHAT_WORTH = 0.1;

/** On the Zipf scale: up to `from` a word counts in full, and from `to` on as `least`. */
interface Slope {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

// Everyday words of speech tell passages apart less well than their rarity in a small library suggests.
const KNOWN: Slope = { from: 4.5, to: 6, least: 0.5 };
const UNKNOWN: Slope = { from: 4, to: 6, least: 0.3 };

/** 0 to 1. */
export function createWorth(english: EnglishWords): (word: QueryWord) => number {
  return word => {
    const text = word.kind === 'repaired' ? word.readAs[0] : word.text;
    if (word.kind !== 'repaired' && isChatWord(text)) return word.kind === 'unknown' ? 0 : CHAT_WORTH;
    const zipf = english.zipf(text);
    if (zipf === undefined) return 1;
    const { from, to, least } = word.kind === 'unknown' ? UNKNOWN : KNOWN;
    const common = Math.min(1, Math.max(0, (zipf - from) / (to - from)));
    return 1 - common * (1 - least);
  };
}
