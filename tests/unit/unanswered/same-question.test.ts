import { beforeAll, describe, expect, test } from 'vitest';
import { createCorpus } from '../../../src/index.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { isSameQuestion, keyOf } from '../../../src/unanswered/same-question.ts';
import { twoPacks } from '../community/place.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = createCorpus(await twoPacks()).index;
});

function isSame(pinned: string, asked: string, topics: readonly (string | undefined)[] = []): boolean {
  const [one, other] = topics;
  return isSameQuestion(keyOf({ words: pinned, topic: one }), keyOf({ words: asked, topic: other }), index);
}

describe('the same question', () => {
  test.each([
    ['case and marks', 'When does the ferry leave?', 'when does the ferry leave'],
    ['accents', 'where is the café', 'Where is the cafe?'],
    ['articles', 'who painted the doors of a ferry in May', 'who painted doors of the ferry in May'],
    ['do and does', 'do bicycles travel free', 'does bicycles travel free'],
    ['are and is', 'where are the police of the quay', 'where is the police of the quay'],
    ['a contraction', "what's the depth of the water", 'what is the depth of the water'],
    ['a contraction without its mark', "when's the last crossing", 'whens the last crossing'],
    ["didn't and did not", "why didn't it sail", 'why did not it sail'],
    ["can't and cannot", "why can't dogs travel", 'why cannot dogs travel'],
    ['a letter wrong', 'do bicycles travel free of charge', 'do bicylces travel free of charge'],
    ['a letter left out', 'who paints the lighthouse', 'who paints the lighthose'],
    ['politeness', 'when does the ferry leave', 'hello footnote, when does the ferry leave please'],
    ['a year', 'what happened in 2011', 'what happened in 2011?'],
  ])('whatever its %s', (_name, pinned, asked) => {
    expect(isSame(pinned, asked)).toBe(true);
    expect(isSame(asked, pinned)).toBe(true);
  });
});

describe('another question', () => {
  test.each([
    ['another year', 'who won in 2011', 'who won in 2012'],
    ['another number', 'what is on page 12', 'what is on page 13'],
    ['another name', 'when was Ann Berg born', 'when was Ann Borg born'],
    ['another name, typed small', 'when was ann berg born', 'when was ann borg born'],
    ['a longer name', 'who was petrov', 'who was petrova'],
    ['a first name more', 'who was martin', 'who was martina'],
    ['a name of many', 'who is Adam', 'who is Adams'],
    ['a name that is a word as well', 'who is Baker', 'who is Bakers'],
    ['a negation', 'who is for the bridge', 'who is not for the bridge'],
    ['a negation, drawn together', 'why did the ferry sail', "why didn't the ferry sail"],
    ['another time', 'who is the captain', 'who was the captain'],
    ['what was and what is', 'when does the ferry leave', 'when did the ferry leave'],
    ['another way', 'when is the ferry to the island', 'when is the ferry from the island'],
    ['the other way round', 'did russia attack georgia', 'did georgia attack russia'],
    ['another asking word', 'who built the harbour', 'when was the harbour built'],
    ['a condition', 'do dogs pay', 'do dogs pay after noon'],
    ['something less', 'what does the ferry cost for dogs', 'what does the ferry cost'],
    ['with and without', 'may I travel with a ticket', 'may I travel without a ticket'],
    ['all and some', 'do all dogs pay', 'do some dogs pay'],
    ['may and must', 'may dogs travel', 'must dogs travel'],
    ['a real word that is near', 'what is on the boat', 'what is on the coat'],
    ['a real word that is near and long', 'who was at the contest', 'who was at the context'],
    ['a word of the articles that is near', 'what is painted there', 'what is printed there'],
    ['a word that an article makes another', 'how is hepatitis spread', 'how is hepatitis a spread'],
    ['few and a few', 'why did few passengers survive', 'why did a few passengers survive'],
    ['what is the matter', 'what is matter', 'what is the matter'],
    ['one and many that mean two things', 'was force used', 'were the forces used'],
    ['the good and the goods', 'who wants the good', 'who wants the goods'],
    ['a sign', 'what is spread at 5', 'what is spread at -5'],
    ['a percentage', 'what is spread at 5', 'what is spread at 5%'],
    ['a currency', 'who pays $5', 'who pays €5'],
    ['a fraction', 'who has 1/2 of it', 'who has 1 2 of it'],
    ['a mark of its name', 'who wrote c', 'who wrote c++'],
    ['what is asked of Footnote itself', 'what is footnote', 'what is'],
    ['what somebody said', 'who said thanks', 'who said'],
    ['two letters wrong', 'do bicycles travel free', 'do bicclyes travl free'],
  ])('%s', (_name, pinned, asked) => {
    expect(isSame(pinned, asked)).toBe(false);
    expect(isSame(asked, pinned)).toBe(false);
  });

  test('of another topic, or of none', () => {
    expect(isSame('who pays', 'who pays', ['pipeline', 'pipeline'])).toBe(true);
    expect(isSame('who pays', 'who pays', ['pipeline', 'summit'])).toBe(false);
    expect(isSame('who pays', 'who pays', ['pipeline', undefined])).toBe(false);
  });

  test('nothing is the same as what says nothing', () => {
    expect(isSame('the a', 'the a')).toBe(false);
    expect(isSame('?!', '…')).toBe(false);
  });
});
