import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/language/language.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { inLanguage, said, say, sayCount, sayList, sayNumber, toSay } from '../../../src/language/say.ts';

const LATIN: Language = {
  code: 'la',
  name: 'Latina',
  locale: 'de-DE',
  phrases: {
    'Nothing is called {0}.': 'Nihil nomine {0} est.',
    '{0} in {1}': '{1}: {0}',
    nothing: 'nihil',
    '{0} passages in {1}': { one: 'locus in {1}', other: '{0} loci in {1}' },
  },
};

test('a sentence is English where no language is asked for', () => {
  expect(say`Nothing is called ${'x'}.`).toBe('Nothing is called x.');
  expect(sayCount(1, '1 passage in {1}', '{0} passages in {1}', 'a')).toBe('1 passage in a');
  expect(sayCount(1200, '1 passage in {1}', '{0} passages in {1}', 'a')).toBe('1,200 passages in a');
  expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
});

describe('in another language', () => {
  const inLatin = (work: () => string) => inLanguage(LATIN, work);

  test('a sentence is said in it, and what is put in stays as it is', () => {
    expect(inLatin(() => say`Nothing is called ${'{1} $&'}.`)).toBe('Nihil nomine {1} $& est.');
  });

  test('what is put in may stand in another order', () => {
    expect(inLatin(() => say`${'a'} in ${'b'}`)).toBe('b: a');
  });

  test('what it lacks is said in English', () => {
    expect(inLatin(() => say`Try ${'again'}.`)).toBe('Try again.');
    expect(inLatin(() => said('something'))).toBe('something');
  });

  test('a phrase that was kept is said when it is asked for', () => {
    const kept = toSay('nothing');
    expect(inLatin(() => said(kept))).toBe('nihil');
  });

  test('what is counted has the form of its number, written as the language does', () => {
    const count = (number: number) =>
      inLatin(() => sayCount(number, '1 passage in {1}', '{0} passages in {1}', 'a'));
    expect([count(1), count(2), count(1200)]).toEqual(['locus in a', '2 loci in a', '1.200 loci in a']);
    expect(inLatin(() => sayNumber(1200))).toBe('1.200');
  });

  test('whatever it waits for is said in it too, and others beside it in theirs', async () => {
    let go = () => {};
    const turn = new Promise<void>(resolve => {
      go = resolve;
    });
    const later = inLanguage(LATIN, async () => {
      await turn;
      return said('nothing');
    });
    go();
    expect([said('nothing'), await later]).toEqual(['nothing', 'nihil']);
  });
});

test.each([
  ['de-AT', 'de'],
  ['de', 'de'],
  ['fr_CA', 'fr'],
  ['es-419', 'es'],
  ['en-US', 'en'],
  ['ja', 'en'],
  ['', 'en'],
])('the language of %j is %s', (locale, code) => {
  expect(languageOf(locale).code).toBe(code);
});
