import { describe, expect, test } from 'vitest';
import { BUNDLED_ENGLISH } from '../../../src/search/bundled-english.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { nearWords } from '../../../src/text/near-english.ts';

const WORDS = 'bead bear beard bread breads broad road roads teach the their there tree'.split(' ');

/** Words in their order, as they are read from the bundled list. */
const sorted = {
  size: WORDS.length,
  lengthOf: (word: number) => WORDS[word]!.length,
  letterAt: (word: number, place: number) => WORDS[word]!.charCodeAt(place),
  wordAt: (word: number) => WORDS[word]!,
  after(word: number, letters: number) {
    const next = WORDS.findIndex(
      (one, i) => i > word && one.slice(0, letters) !== WORDS[word]!.slice(0, letters),
    );
    return next < 0 ? WORDS.length : next;
  },
};

describe('the words near a misspelt one are those that comparing with each would find', () => {
  test.each(['braed', 'theri', 'hte', 'raod', 'beadr', 'treee', 'b', 'zzzzz', 'breadth', 'roa'])(
    '%s',
    typed => {
      for (const slips of [1, 2]) {
        const near = WORDS.filter(word => editDistance(typed, word, slips) !== undefined);
        expect(nearWords(typed, slips, sorted)).toEqual(near);
      }
    },
  );
});

test('the bundled words know common ones from names', () => {
  expect(BUNDLED_ENGLISH.near('togettehr', 2)).toEqual(['together']);
  expect(BUNDLED_ENGLISH.near('bread', 1)).not.toContain('bread');
  expect(['hidden', 'russia', 'qwzx'].map(word => BUNDLED_ENGLISH.isCommon(word))).toEqual([
    true,
    false,
    false,
  ]);
});
