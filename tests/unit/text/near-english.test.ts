import { describe, expect, test } from 'vitest';
import { BUNDLED_ENGLISH } from '../../../src/search/bundled-english.ts';
import { editDistance } from '../../../src/text/edit-distance.ts';
import { nearWords, sortedWords } from '../../../src/text/near-english.ts';

const WORDS = 'bead bear beard bread breads broad road roads teach the their there tree'.split(' ');

/** As they are read from the bundled list. */
const sorted = sortedWords(
  new TextEncoder().encode(WORDS.join('')),
  Uint32Array.from(WORDS, (_, i) => WORDS.slice(0, i + 1).join('').length),
);

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
