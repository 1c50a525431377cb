/** Claims that say of one thing what a sentence says of another, of fewer, or not for sure. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

const rulingOf = (claim: string, sentence: string) => comparePair(claim, [sentence], language)?.ruling.kind;

describe('nothing is said of', () => {
  test.each([
    [
      'whoever owns what it is said of',
      'Brandt was found at a church.',
      "Earlier, he was questioned by police, just two days after Brandt's car was found at a church.",
    ],
    [
      'whoever is named beside the one that "he" stands for',
      'Brandt was questioned by the police on 16 March.',
      "He was questioned by the police on 16 March, a day after Brandt's car was found.",
    ],
    [
      'what the subject is from',
      'The University of Rell was late for the regatta.',
      'A team from the University of Rell was late for the regatta.',
    ],
    [
      'whoever is only acted on',
      'Teachers provide the boats.',
      'In addition to the boats, the club provides teachers trained in the use of the boats.',
    ],
    [
      'the customer of the one that does it',
      'The ferry company specializes in harbour seats.',
      'The ferry company grew with the help of Nordline, a partner specializing in harbour seats.',
    ],
    [
      'what came after it',
      'The pier was built in 1911.',
      'The pier replaces an old pier, first built in 1911 but later burnt.',
    ],
    [
      'what is measured by it',
      'The flood in Tarn was first seen in Rell 40 years ago.',
      'The flood in Tarn is the worst since the storm was first seen in Rell 40 years ago.',
    ],
    [
      'what it is north of',
      'The crash happened on Quay Road.',
      'The crash was seen just north of Quay Road.',
    ],
    [
      'another one of several named alike',
      'The Tarn case was used to judge the port authority.',
      'The Rell case was used to judge the port authority.',
    ],
    [
      'the first phase, of the second',
      'Nordline Phase I was an open harbour.',
      'Nordline Phase II was an open harbour.',
    ],
    ['new ones, of old ones', 'New boats were sold to Tarn.', 'Old boats were sold to Tarn.'],
    [
      'another guild in front of a verb that looks like a noun',
      'The Tarn Guild rates the port among the safest in the valley.',
      'The Rell Guild rates the port among the safest in the valley.',
    ],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe('none');
  });
});

describe('too much is said with', () => {
  test.each([
    [
      'the largest for the second-largest',
      'Rell is home to the largest port in the valley.',
      'Rell is home to the second-largest port in the valley.',
    ],
    [
      'the largest of all for the largest of a kind',
      'Rell is home to the largest port in the valley.',
      'Rell is home to the largest coal port in the valley.',
    ],
    [
      'a deed that somebody is charged with',
      'A 26-year-old man caused a fire by careless driving.',
      'Rell police charged a 26-year-old man with causing a fire by careless driving.',
    ],
    [
      'the year of another member of a list',
      'Karl Moss was elected in May 1997.',
      'The mayors were Karl Moss, elected in May 2002; Ana Brandt in 1997; and Adela Orsen in 1988.',
    ],
    [
      'the oldest for one of the oldest',
      'Rell is the oldest town in the Tolva valley.',
      'Rell is one of the oldest towns in the Tolva valley.',
    ],
    [
      'what holds only if',
      'The pier can be closed to ships within hours.',
      'The pier can be closed to ships within hours, if the wind turns.',
    ],
    [
      'what holds if, with the "if" in front',
      'There is no more coal in Rell.',
      'If the ships stay away, the mills stop and there is no more coal in Rell.',
    ],
    [
      'the share of the one that is named before',
      'The fire destroyed 35% of the houses in Tarn.',
      'The fire destroyed 35% of the houses in Rell and 10% in Tarn.',
    ],
    [
      'none at all for none of a kind',
      'No ferries are late on Sundays.',
      'No ferries are seriously late on Sundays.',
    ],
    [
      'a denial of another time',
      'The trade of Rell has been described in this book.',
      'The trade of Rell has not been described in previous books.',
    ],
    ['all for those of a kind', 'There were 10 fires in Rell.', 'There were 10 large fires in Rell.'],
    [
      'another number for those of a kind',
      'There were 15 fires in Rell.',
      'There were 10 large fires in Rell.',
    ],
    [
      'what is done for a way of doing it',
      'The pier is watched from ships by night.',
      'The council chose a way of watching the pier from ships by night.',
    ],
    [
      'the sum for its estimate',
      "The harbour's debts were 48 million crowns in 2002.",
      "In 2002, the bank estimated the harbour's debts at 48 million crowns.",
    ],
    [
      'what it is for what it is described as',
      'The pier in Rell was a horrible end to a summer.',
      'Karl Moss described the pier in Rell as a horrible end to a summer.',
    ],
    [
      'what is possible',
      'The bank paid for the harbour in Rell.',
      'It is possible that the bank paid for the harbour in Rell.',
    ],
    [
      'a guess of a sentence that says what somebody was',
      'The Tolva island was once a lake.',
      'Ana Brandt was an early writer, whose works speak of the island, hypothesizing that the Tolva island was once a lake.',
    ],
    ['what tends to be', 'The ships of Rell are fast.', 'The ships of Rell tend to be fast.'],
    [
      'the only one of all for the only one of his',
      'It was the only medal Rell won that year.',
      'It was the only medal he won at the regatta and one of 30 Rell won that year.',
    ],
    [
      'the next century for one that is reached',
      'Families kept their boats into the twentieth century.',
      'Families kept their boats well into the nineteenth century.',
    ],
    ['the mark of a source for a number', 'There were 10 fires in Rell.', 'There were fires in Rell [28].'],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe('none');
  });
});

describe('still settled', () => {
  test.each([
    ['of whom a noun says it', 'stated', 'The mayor died in 1911.', "The mayor's death was in 1911."],
    [
      'of one of several, as one of them',
      'stated',
      'Rell is one of the oldest towns in the Tolva valley.',
      'Rell is one of the oldest towns in the Tolva valley, and lies by the sea.',
    ],
    [
      'of a small group, against a large one',
      'differs',
      'A small group of dockers met in Rell.',
      'A large group of dockers met in Rell.',
    ],
    [
      'with two numbers for one noun',
      'stated',
      'The lamps shine at a wavelength of 687 nm.',
      'The lamps shine at a wavelength of 687 and 760 nm.',
    ],
    [
      'of what is regarded besides',
      'stated',
      'Ana Brandt was named Sailor of the Year in 1996.',
      'Regarded as one of the best sailors, Ana Brandt was named Sailor of the Year in 1996.',
    ],
    [
      'in front of a guess',
      'stated',
      'Ana Brandt was one of the earliest writers in Rell.',
      'Ana Brandt was one of the earliest writers in Rell, hypothesizing that the island was a lake.',
    ],
  ])('%s', (_name, kind, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe(kind);
  });
});
