/** Words that stand for others: by meaning, by part of speech, in phrases, and when they do not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparePair } from '../../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../../src/claims/english/language.ts';

let language: Language;
beforeAll(async () => {
  language = await loadLanguage();
});

const rulingOf = (claim: string, sentence: string) => comparePair(claim, [sentence], language)?.ruling.kind;

describe('stated in other words', () => {
  test.each([
    ['a phrase for a verb', 'The council set up a bank in 1911.', 'The council founded a bank in 1911.'],
    ['a verb for a phrase', 'The council founded a bank in 1911.', 'The council set up a bank in 1911.'],
    ['a gentle phrase', 'Karl Moss passed away in 1911.', 'Karl Moss died in 1911.'],
    ['a noun for two', 'Low Tide is a motion picture.', 'Low Tide is a 1953 film by Ole Kvist.'],
    ['two nouns for one', 'Greta Lind is a golfer.', 'Greta Lind is a golf player from Rell.'],
    ['another gentle phrase', 'Karl Moss resigned in 1920.', 'Karl Moss stepped down in 1920.'],
    ['a deed as a noun', 'The mayor visited Rell in 1911.', 'The mayor paid a visit to Rell in 1911.'],
    ['a deed as a verb', 'The mayor made a visit to Rell in 1911.', 'The mayor visited Rell in 1911.'],
    ['a kind for one of it', 'Ana Brandt is a person.', 'Ana Brandt is an architect from Rell.'],
    ['an irregular past', 'Ana Brandt drank the wine.', 'The wine was drunk, and Ana Brandt drank the wine.'],
    ['a past that looks like a noun', 'Mia Lund starred in Low Tide.', 'Mia Lund also starred in Low Tide.'],
    ['one who wrote with others', 'Ida Holm wrote the film.', 'Ida Holm co-wrote the film with Ole Kvist.'],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).toBe('stated');
  });
});

describe('not stated by a word that only looks related', () => {
  test.each([
    [
      'what a noun seldom means',
      'A performance of sailors were saved from the Tolva.',
      'A number of sailors were saved from the Tolva.',
    ],
    [
      'what a verb seldom means',
      'The council plugged a loan for the pier.',
      'The council secured a loan for the pier.',
    ],
    [
      'what a noun means as a verb',
      'The port of Rell has four carries for large ferries.',
      'The port of Rell has four channels for large ferries.',
    ],
    [
      'another noun of the same root',
      'The office of the port was closed in 1911.',
      'The officer of the port was closed in 1911.',
    ],
    [
      'what somebody gives for the one who gives it',
      'The employment of Karl Moss ended in 1911.',
      'The employer of Karl Moss ended in 1911.',
    ],
    [
      'a verb without what makes it another one',
      'Karl Moss gave the post to Nordline in 1911.',
      'Karl Moss gave up the post to Nordline in 1911.',
    ],
    [
      'a verb with what makes it another one',
      'The pier of Rell broke down in 1911.',
      'The pier of Rell broke in 1911.',
    ],
    [
      'a deed as a noun that somebody else does',
      'Nordline attacked the council.',
      'Nordline was under attack from the council.',
    ],
    [
      'a deed as a noun that comes from somebody else',
      'Nordline supplied the council in 1911.',
      'Nordline received supplies from the council in 1911.',
    ],
    [
      'a word that says little in the place of one that says more',
      'The school was a place of learning in Rell.',
      'The school was a level of learning in Rell.',
    ],
    ['one who did it alone', 'Ida Holm co-wrote the film.', 'Ida Holm wrote the film.'],
  ])('%s', (_name, claim, sentence) => {
    expect(rulingOf(claim, sentence)).not.toBe('stated');
  });
});
