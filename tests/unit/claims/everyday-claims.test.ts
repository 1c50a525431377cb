/** Claims in the words of people who discuss an article: other words and another order, and the same said. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

function rulingOf(claim: string, ...evidence: readonly string[]): string {
  return comparePair(claim, evidence, language)?.ruling.kind ?? 'none';
}

const SIGNED =
  'The agreement on the joint fishing trips was signed in Tarn by Captain Karl Brandt, who commands the northern fleet.';
const JOINED =
  'The joint fishing trips of Rell and Tarn begin in May, and their subject is search and rescue.';
const MET =
  'The mayors of the two towns met in Vienna on 4 May 1990. Many still speak of what this summit brought.';
const HELD =
  'Norway held joint fishing trips with Denmark in 1986 and again in 1989, at the end of the season.';

describe('is stated by', () => {
  test.each([
    ['the active, of the passive', 'Captain Brandt signed the agreement in Tarn', SIGNED],
    ['a part of the passive', 'The agreement was signed by Captain Karl Brandt', SIGNED],
    ['the noun in front, of one tied by "on"', 'Captain Brandt signed the fishing trip agreement', SIGNED],
    ['a relative clause', 'Captain Brandt commands the northern fleet', SIGNED],
    ['the second of two statements', 'The fishing trips are about search and rescue', JOINED],
    ['the same as their subject', 'The subject of the fishing trips is search and rescue', JOINED],
    ['a verb, of an event', 'The summit took place in Vienna on 4 May 1990', MET],
    ['"with", of two that did it', 'Norway and Denmark held joint fishing trips in 1986', HELD],
    ['"and again in"', 'Norway held joint fishing trips with Denmark in 1986 and 1989', HELD],
    ['the other order', 'Tarn and Rell sold the harbour', 'Rell and Tarn sold the harbour.'],
    ['"is to"', 'The prize will be given in May', 'The prize is to be given in May.'],
    [
      'a noun, of a deed',
      'Karl Brandt visited Rell two times',
      "The war ended after Karl Brandt's two visits to Rell.",
    ],
    [
      'what is taken for granted',
      'Karl Brandt had left Rell',
      'They married after Karl Brandt had left Rell.',
    ],
    [
      'the date of an event',
      'The summit took place on 4 May 1990',
      'Peace was reached at the May 4, 1990 summit.',
    ],
    [
      '"the two" for two names',
      'Norway and Denmark built a bridge',
      'Norway and Denmark were at peace. The two countries built a bridge.',
    ],
    [
      'a sentence with an opener',
      'The mayor sold the harbour',
      'Instead, the mayor has sold the harbour, stressing that it was old.',
    ],
  ])('%s', (_name, claim, evidence) => {
    expect(rulingOf(claim, evidence)).toBe('stated');
  });
});

describe('is said otherwise by', () => {
  test.each([
    ['another signer', 'Captain Viktor Moss signed the agreement on the joint fishing trips', SIGNED],
    ['another place of the event', 'The summit took place in Oslo', MET],
    ['another day of the event', 'The summit took place on 5 May 1990', MET],
    ['another place on that day', 'The mayors met in Oslo on 4 May 1990', MET],
    ['another year of two', 'Norway held joint fishing trips with Denmark in 1986 and 1988', HELD],
    [
      'another way',
      'The railway goes from Norway through Denmark to Sweden',
      'The railway goes from Norway through Finland to Sweden.',
    ],
    [
      'the way back',
      'The railway goes from Sweden through Finland to Norway',
      'The railway goes from Norway through Finland to Sweden.',
    ],
    ['"twice", of three times', 'Karl Brandt visited Rell three times', 'Karl Brandt visited Rell twice.'],
  ])('%s', (_name, claim, evidence) => {
    expect(rulingOf(claim, evidence)).toBe('differs');
  });
});

describe('is left open by', () => {
  test.each([
    [
      'whoever else a clause may be of',
      'Moss commands the fleet',
      'It was signed by the aunt of Karl Moss, who commands the fleet.',
    ],
    [
      'what is reported of both statements',
      'Their keeper agreed',
      'The mayor claimed that the ships were old, and their keeper agreed.',
    ],
    [
      'critics who say the second',
      'The subject of the trips is war',
      'The trips begin in May, and critics say their subject is war.',
    ],
    [
      'an event of another day',
      'The summit took place in Oslo',
      'The mayors met in Vienna in May. A year before this summit, they had met in Oslo.',
    ],
    [
      'an event that is planned',
      'The summit took place in Vienna',
      'The mayors are to meet in Vienna. This summit will cost much.',
    ],
    [
      '"with" of something else',
      'Rell and Tarn have an agreement',
      'Rell has an agreement with the former owner of Tarn.',
    ],
    ['a visit that was planned', 'Kim visited Moscow', "Kim's planned visit to Moscow was cancelled."],
    ['a plan, of what was done', 'The trips took place in 2012', 'The trips are to begin in 2012.'],
    [
      'two signers, of another one',
      'Ana Moss signed the treaty',
      'The treaty was signed by Karl Brandt and Ana Moss.',
    ],
    [
      'a place in the other one',
      'The mayors met in Norway on 4 May 1990',
      'The mayors met in Oslo on 4 May 1990.',
    ],
    ['a journey that may be another', 'Brandt went from Paris to Rome', 'Brandt went from Oslo to Rome.'],
    ['a longer list of years', 'Trips were made in 1986 and 1988', 'Trips were made in 1986, 1988 and 1989.'],
    ['whoever came before', 'Brandt is the mayor of Rell', 'The former mayor of Rell, Karl Brandt, died.'],
    ['a list, of what one is', 'Tarn is the capital', 'They passed Rell, the capital, Tarn and Quill.'],
    [
      'a pronoun beside a name',
      'The police questioned Brandt',
      "He was questioned by the police, a day after Brandt's car was found.",
    ],
    [
      'how something can be',
      'The ships are a threat to the town',
      'It is hard to see how the ships can threaten the town.',
    ],
    [
      'what would be',
      'The harbour was closed',
      'If the harbour was closed, and its keeper left, the ships would wait.',
    ],
    [
      'who was first',
      'Brandt and Moss finished first and second',
      'Moss and Brandt finished first and second.',
    ],
  ])('%s', (_name, claim, evidence) => {
    expect(rulingOf(claim, evidence)).toBe('none');
  });
});
