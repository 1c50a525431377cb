/** How much a word of a question says about what is asked: `juche` all, `remember` little. */
import type { EnglishWords } from '../text/english-words.ts';
import { isChatWord, isLightVerb } from '../text/stop-words.ts';
import type { QueryWord } from './search-index.ts';

type ReadWord = Pick<QueryWord, 'kind' | 'text'> & { readonly readAs?: readonly string[] };

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

/** 0 to 1, for finding and ordering passages. */
export function createWorth(english: EnglishWords): (word: ReadWord) => number {
  return word => {
    const text = word.readAs?.[0] ?? word.text;
    if (word.kind !== 'repaired' && isChatWord(text)) return word.kind === 'unknown' ? 0 : CHAT_WORTH;
    const zipf = english.zipf(text);
    if (zipf === undefined) return 1;
    const { from, to, least } = word.kind === 'unknown' ? UNKNOWN : KNOWN;
    const common = Math.min(1, Math.max(0, (zipf - from) / (to - from)));
    return 1 - common * (1 - least);
  };
}

/** Words of English used less than `least` in speech say all that a word can, those used more than `most` hardly anything. */
const SAYS = { least: 3.2, most: 6.2, leastSaid: 0.1 } as const;
/** Small numbers stand everywhere; a year or a code seldom does. */
const SMALL_NUMBER_SAYS = 0.6;
/**
 * 0 to 1, for judging how much of a question a passage meets: by English alone, so that it is the same whatever
 * else is in the library.
 */
export function createSaying(english: EnglishWords): (text: string) => number {
  return text => {
    if (isChatWord(text)) return 0;
    if (isLightVerb(text)) return SAYS.leastSaid;
    if (/^\p{Nd}{1,3}$/u.test(text)) return SMALL_NUMBER_SAYS;
    const zipf = /\p{Nd}/u.test(text) ? undefined : english.zipf(text);
    if (zipf === undefined) return 1;
    const said = (SAYS.most - zipf) / (SAYS.most - SAYS.least);
    return Math.min(1, Math.max(SAYS.leastSaid, said));
  };
}
