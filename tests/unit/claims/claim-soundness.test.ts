/** Claims that use the words of a sentence to say something else, each once taken for what it says. */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';
import { clashesOf, differenceOf } from '../../../src/claims/evidence/differences.ts';
import { corpusOf } from './corpus-of.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

const rulingOf = (claim: string, sentence: string) => comparePair(claim, [sentence], language)?.ruling.kind;

describe('not stated', () => {
  test.each([
    [
      'a name from elsewhere in the sentence',
      'Karl Moss opened the harbour that Karl Moss had paid for.',
      'Queen Adela opened the harbour that Karl Moss had paid for.',
    ],
    [
      'a noun from elsewhere in the sentence',
      'The bridge of the harbour was closed after the bridge had burnt.',
      'The bridge of the harbour was closed after the market had burnt.',
    ],
    [
      'another name in brackets',
      'The Tolva Port Authority (Nordline) sold three ships.',
      'The Tolva Port Authority (TPA) sold three ships.',
    ],
    [
      'two names exchanged around a preposition',
      'The Bank of Rell lent money to the port of Orsen.',
      'The Bank of Orsen lent money to the port of Rell.',
    ],
    [
      'two numbers exchanged',
      'Nordline sold 12 ships and 40 boats to Tarn.',
      'Nordline sold 40 ships and 12 boats to Tarn.',
    ],
    ['a beach for its town', 'The storm reached Lindau in 1911.', 'The storm reached Lindau Beach in 1911.'],
    [
      'a father for his son',
      'The mayor sold the pier in 1911.',
      'The son of the mayor sold the pier in 1911.',
    ],
    ['what will be for what is', 'The pier will be closed to ships.', 'The pier is closed to ships.'],
    [
      'a whole for some of it',
      'The flood destroyed all bridges in Rell.',
      'The flood destroyed bridges in Rell.',
    ],
    ['another currency', 'The ferry cost €5 million in 1986.', 'The ferry cost $5 million in 1986.'],
    [
      'a million for a per cent',
      'The fire destroyed 12 million of the houses.',
      'The fire destroyed 12% of the houses.',
    ],
    ['a billion for a million', 'The ferry cost 3 billion crowns.', 'The ferry cost 3 million crowns.'],
    [
      'a year of a decade',
      'The pier was built in 1971 by Nordline.',
      'The pier was built in the 1970s by Nordline.',
    ],
    [
      'a finer number than the source gives',
      'About 29 houses burnt in Rell.',
      'About 30 houses burnt in Rell.',
    ],
    [
      'another year to count from',
      'The pier has been closed since 1998.',
      'The pier has been closed since 1999.',
    ],
    [
      'a seat for its country',
      'The meeting was held in Moscow in May.',
      'The meeting was held in Russia in May.',
    ],
    [
      'a reported report',
      'The bank says the pier is unsafe.',
      'The council believes the bank says the pier is unsafe.',
    ],
    [
      'half of what another number is said of',
      'Half of the ships sank.',
      'Half of the ships were sold, and 20 % sank.',
    ],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).not.toBe('stated');
  });

  test('a clause that was cut out of a claim with exchanged words', async () => {
    const corpus = corpusOf({
      Rell: [
        'One hears from critics that the drill focused on search and rescue operations was the only one.',
      ],
    });
    const claim =
      'One hears from critics that the drill focused on search and search operations was the only one.';
    expect((await checkClaim(claim, corpus)).kind).not.toBe('stated');
  });
});

describe('still stated', () => {
  test.each([
    ['in other order', 'In 1911 Queen Adela opened the harbour.', 'Queen Adela opened the harbour in 1911.'],
    ['a rounder number', 'Over 3 million people came.', 'Over 3.2 million people came.'],
    [
      'the year of its decade',
      'The pier was built in the 1970s by Nordline.',
      'The pier was built in 1971 by Nordline.',
    ],
    [
      'a city by its name',
      'The storm reached Lindau in 1911.',
      'The storm reached the city of Lindau in 1911.',
    ],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe('stated');
  });
});

describe('what contradicts nothing', () => {
  test.each([
    [
      'the year of another clause',
      'The school opened in 2005.',
      'The museum was built in 1990, and the school opened later.',
    ],
    ['the year of another verb', 'The ship was sold in 1914.', 'The ship was built in 1904 and sold.'],
    ['what is so each way', 'The trail is 10 kilometres long.', 'The trail is 5 kilometres long each way.'],
    ['a price that rose by so much', 'The price rose to 5 crowns.', 'The price rose by 3 crowns.'],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe('none');
  });
});

describe('one of two verbs differs from nothing that the other may bear out', () => {
  test.each([
    ['The pier closed in 1990.', 'The pier opened in 1990 and closed the same year.'],
    ['The bridge was closed in May.', 'The bridge opened in May and closed a week later.'],
    ['The prices fell in 1990.', 'The prices rose in 1990 but fell in December of that year.'],
  ])('%s', async (claim, sentence) => {
    expect((await checkClaim(claim, corpusOf({ Rell: [sentence] }))).kind).toBe('related');
  });

  test('and still from what neither of them says', async () => {
    const corpus = corpusOf({ Rell: ['The prices rose in 1990 and stayed the same in 1991.'] });
    expect((await checkClaim('The prices fell in 1990.', corpus)).kind).toBe('differs');
  });
});

test('a number in front and a date behind it, where the sentence goes on', () => {
  const sentence = 'In 2014 2.9 million people visited Rell, at least 12 km (7.5 miles) from Tarn.';
  expect(rulingOf('About 3 million people visited Rell in 2014.', sentence)).toBe('stated');
});

test('a word that ends like "over" bounds no number', () => {
  const claim = 'The police did recover 71 kilograms of the drug.';
  expect(rulingOf(claim, 'The police recovered 71 kilograms of the drug.')).toBe('stated');
});

test('over against under a number is named with its bound', () => {
  const compared = comparePair('Under 4,000 people left Rell.', ['Over 4,000 people left Rell.'], language);
  if (compared?.ruling.kind !== 'differs') throw new Error('It does not differ.');
  expect(clashesOf(compared.ruling, compared.pair).map(differenceOf)).toEqual([
    { kind: 'number', claim: 'Under 4,000', evidence: 'Over 4,000' },
  ]);
});
