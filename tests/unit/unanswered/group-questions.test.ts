import { beforeAll, expect, test } from 'vitest';
import { createCorpus, type KeptQuestion } from '../../../src/index.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { groupQuestions } from '../../../src/unanswered/group-questions.ts';
import { twoPacks } from '../community/place.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = createCorpus(await twoPacks()).index;
});

const questions = (...words: readonly string[]): readonly KeptQuestion[] =>
  words.map((each, at) => ({
    id: `q${at}`,
    at: at + 1,
    words: each,
    topic: undefined,
    outcome: 'notFound',
    channel: 'c',
    close: [],
    ignored: false,
  }));

const groups = (asked: readonly KeptQuestion[]) =>
  groupQuestions(asked.toReversed(), index).map(group =>
    group.questions.map(({ words }) => words).toSorted(),
  );

test.each([
  ['the same words', ['who owns the ferry', 'Who owns the ferry?']],
  ['small words besides', ['who owns the ferry', 'so who owns this ferry then']],
  ['another order', ['who does the ferry belong to', 'to whom does the ferry belong']],
  ['a word of the articles misspelt', ['who owns the ferry', 'who owns the ferrry']],
  ['a word of none of them misspelt', ['who paints the lighthouse', 'who paints the lighthuose']],
  ['other forms of a word', ['who painted the boats', 'who paints the boat']],
  [
    'one word more among many',
    ['how much does the ferry cost for dogs', 'how much does the night ferry cost for dogs'],
  ],
])('questions with %s are one group', (_name, asked) => {
  expect(groups(questions(...asked))).toHaveLength(1);
});

test.each([
  ['another year', ['who won in 2011', 'who won in 2012']],
  ['a negation', ['who is for the bridge', 'who is not for the bridge']],
  ['another thing asked for', ['who built the bridge', 'when was the bridge built']],
  ['another subject', ['who owns the ferry', 'who owns the bridge']],
  ['one word more among few', ['what does the ferry cost', 'what does the ferry cost in winter']],
])('questions with %s are two', (_name, asked) => {
  expect(groups(questions(...asked))).toHaveLength(2);
});

test('a question of a topic is another than the same of none', () => {
  const [one, other] = questions('who pays for it', 'who pays for it');
  expect(groups([...(one ? [one] : []), ...(other ? [{ ...other, topic: 'pipeline' }] : [])])).toHaveLength(
    2,
  );
});

test('those asked most often come first, then the latest, in the words used most', () => {
  const asked = questions(
    'who owns the ferry',
    'why is the sea salty',
    'who owns this ferry',
    'where is venice',
    'who owns the ferry',
  );
  const found = groupQuestions(asked.toReversed(), index);
  expect(found.map(({ typical, questions: all }) => [typical.words, all.length])).toEqual([
    ['who owns the ferry', 3],
    ['where is venice', 1],
    ['why is the sea salty', 1],
  ]);
  expect(found[0]?.questions.map(({ id }) => id)).toEqual(['q4', 'q2', 'q0']);
});

test('the groups do not depend on the order in which rows come', () => {
  const asked = questions(
    'who owns the ferry',
    'how much is the night ferry for dogs',
    'how much is the ferry for dogs',
    'so who owns the ferry',
    'what sails at night',
  );
  expect(groupQuestions(asked, index)).toEqual(groupQuestions(asked.toReversed(), index));
});

test('what a host has ignored takes its like with it', () => {
  const [first, ...others] = questions('who owns the ferry', 'who owns the ferry', 'where is venice');
  const found = groupQuestions([...(first ? [{ ...first, ignored: true }] : []), ...others], index);
  expect(found.filter(({ ignored }) => !ignored).map(({ typical }) => typical.words)).toEqual([
    'where is venice',
  ]);
});
