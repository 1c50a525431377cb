/** Words in front of a number, and behind it, that say how much it leaves open. */

import type { TaggedWord } from '../english/tagger.ts';
import type { Bound } from './amount.ts';

export interface Front {
  readonly bound: Bound;
  readonly length: number;
  /** "Before", "after" and "by" bound only times. */
  readonly ofTime: boolean;
  readonly exact: boolean;
  /** "Between" and "from" want two numbers. */
  readonly opensRange: 'between' | 'from' | undefined;
}

const PHRASES: readonly (readonly [Bound, phrases: string])[] = [
  ['>=', 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|≥'],
  ['>', 'more than|above|greater than|higher than|larger than|in excess of|upwards of|exceeding|>'],
  ['over', 'over'],
  ['<=', 'at most|no more than|not more than|no greater than|a maximum of|within|≤'],
  ['upTo', 'up to|as many as|as much as|as high as'],
  ['<', 'less than|fewer than|under|below|lower than|smaller than|<'],
  [
    '<~',
    'nearly|almost|just under|just below|close to|just short of|slightly less than|slightly under|slightly below|a little under|a little less than',
  ],
  [
    '>~',
    'just over|just above|slightly more than|slightly over|slightly above|a little over|a little more than|little more than',
  ],
  ['~', 'about|around|approximately|roughly|some|circa|c.|ca.|approx|an estimated|estimated|~'],
];
const PHRASES_OF_TIME: readonly (readonly [Bound, phrases: string])[] = [
  ['<', 'before|prior to|earlier than'],
  ['>', 'after|later than'],
  ['by', 'by'],
];

interface Phrase extends Front {
  readonly words: readonly string[];
}

const phrasesOf = (rows: typeof PHRASES, ofTime: boolean): readonly Phrase[] =>
  rows.flatMap(([bound, phrases]) =>
    phrases.split('|').map(phrase => {
      const words = phrase.split(' ');
      return { words, bound, ofTime, length: words.length, exact: false, opensRange: undefined };
    }),
  );

const ranges: readonly Phrase[] = (['between', 'from'] as const).map(word => ({
  words: [word],
  bound: '=',
  ofTime: false,
  length: 1,
  exact: false,
  opensRange: word,
}));

const exact: readonly Phrase[] = ['exactly', 'precisely'].map(word => ({
  words: [word],
  bound: '=',
  ofTime: false,
  length: 1,
  exact: true,
  opensRange: undefined,
}));

/** By their first word, the longest first. */
const BY_FIRST = new Map<string, readonly Phrase[]>();
for (const phrase of [
  ...phrasesOf(PHRASES, false),
  ...phrasesOf(PHRASES_OF_TIME, true),
  ...ranges,
  ...exact,
]) {
  const [first = ''] = phrase.words;
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), phrase].toSorted((a, b) => b.length - a.length),
  );
}

export function mayBound(word: string): boolean {
  return BY_FIRST.has(word);
}

export function readFront(run: readonly TaggedWord[]): Front | undefined {
  return BY_FIRST.get(run[0]?.word ?? '')?.find(({ words }) =>
    words.every((word, i) => run[i]?.word === word),
  );
}

const BEHIND: readonly (readonly [Bound, readonly string[]])[] = [
  ['>=', ['or', 'more']],
  ['>=', ['or', 'above']],
  ['>=', ['or', 'over']],
  ['>=', ['+']],
  ['<=', ['or', 'less']],
  ['<=', ['or', 'fewer']],
  ['<=', ['or', 'under']],
];

export function readBehind(run: readonly TaggedWord[]): { bound: Bound; length: number } | undefined {
  const found = BEHIND.find(([, words]) => words.every((word, i) => run[i]?.word === word));
  return found === undefined ? undefined : { bound: found[0], length: found[1].length };
}
