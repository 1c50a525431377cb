/** What people type around a claim, and without capitals, is none of it. */
import { describe, expect, test } from 'vitest';
import { withCapitals } from '../../../src/claims/sentence/with-capitals.ts';
import { withoutTalk } from '../../../src/claims/sentence/without-talk.ts';

const TEXTS = [
  'The council of Rell met the Soviets in North Korea. Karl Brandt left for Ulan-Ude.',
  'The US sold a turkey to Turkey, and the north of Rell was pleased.',
];

describe('names in small letters are written as the sources write them', () => {
  test.each([
    ['karl brandt left rell', 'Karl Brandt left Rell'],
    ['the soviets met in north korea', 'the Soviets met in North Korea'],
    ['They met in ulan-ude', 'They met in Ulan-Ude'],
    ['the us met us', 'the US met us'],
    ['KARL BRANDT LEFT', 'Karl Brandt left'],
    ['the council left', 'the council left'],
    ['a turkey was sold', 'a turkey was sold'],
    ['the russian navy left', 'the Russian navy left'],
  ])('%s', (claim, written) => {
    expect(withCapitals(claim, TEXTS)).toBe(written);
  });

  test('but not by a writer who uses capitals', () => {
    expect(withCapitals('In Tarn the north korea of old', TEXTS)).toBe('In Tarn the north korea of old');
  });
});

describe('what is only talk is taken out, with places kept', () => {
  test.each([
    ['lol no, the ship sank', 'the ship sank'],
    ["I'm pretty sure that the ship sank", 'the ship sank'],
    ['actually I heard the ship sank', 'the ship sank'],
    ['the ship sank, right', 'the ship sank'],
    ['No ship sank', 'No ship sank'],
    ['Well water is clean', 'Well water is clean'],
    ['Critics say that the ship sank', 'Critics say that the ship sank'],
    ['so', 'so'],
  ])('%s', (claim, left) => {
    const text = withoutTalk(claim);
    expect([text.trim(), text.length]).toEqual([left, claim.length]);
  });
});
