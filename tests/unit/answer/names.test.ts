/** Names in questions: one that the library lacks speaks against every passage, one misspelt finds its bearer. */
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.ts';
import { createCorpus } from '../../../src/corpus.ts';
import { shownPassages } from '../../../src/eval/measure-outcomes.ts';
import { libraryOf } from '../search/library-of.ts';

const TEXTS = [
  'Ada Lindqvist said that the ferry would go on. She signed the lease in May 2014.',
  'Park Min Ho opened the lock gates, and the put option was hidden in the contract.',
  'The mayor is joining the council. Visitors had bitten into the apples by then.',
  'Konrad Oyelaran commands the harbour guard of Lindholm.',
  'The harbour guard hopes to be made bigger, said the council.',
  'The UN hopes that the lock stays open, and US visitors come by boat.',
];
const corpus = createCorpus(
  libraryOf(TEXTS, {
    aliasGroups: [
      ['United Nations', 'UN'],
      ['United States', 'US', 'America'],
    ],
  }),
);
const asked = (question: string) => {
  const answer = answerQuestion(question, corpus);
  return { answer, shown: shownPassages(answer).map(id => Number(/\d+$/u.exec(id)?.[0])) };
};

describe('a name that the library lacks is not read as a common word', () => {
  test.each([
    ['biden', 'bitten, hidden'],
    ['what did biden say', 'hidden'],
    ['putin', 'put'],
    ['what did Putin say', 'put'],
    ['jinping', 'joining'],
    ['haden', 'hidden'],
  ])('%s (%s)', question => {
    const { answer } = asked(question);
    expect(answer.kind).not.toBe('found');
    expect(answer.kind).not.toBe('ambiguous');
    const words = 'explanation' in answer ? (answer.explanation?.words ?? []) : [];
    expect(words.filter(({ kind }) => kind === 'repaired')).toEqual([]);
  });
});

describe('a name misspelt by a letter or two finds its bearer', () => {
  test.each([
    ['who is Lindquist', 1],
    ['what did lindqvst say', 1],
    ['lindkvist', 1],
    ['what did ada linqvist say', 1],
    ['oyelaren', 4],
    ['who is konrad oyelarn', 4],
    ['lindholn', 4],
  ])('%s', (question, number) => {
    expect(asked(question).shown[0]).toBe(number);
  });
});

describe('a name with another end is somebody else', () => {
  test.each([
    ['park min su'],
    ['what did park min su open'],
    ['Park Min Jae'],
    ['ada svensson'],
    ['what did ada svensson say about the ferry'],
    ['did konrad ilves command the harbour guard'],
  ])('%s is not answered in public', question => {
    expect(['closest', 'notFound']).toContain(asked(question).answer.kind);
  });

  test.each([
    ['park min ho', 2],
    ['Ada Lindqvist', 1],
    ['who is Konrad Oyelaran', 4],
  ])('%s is answered', (question, number) => {
    const { answer, shown } = asked(question);
    expect([answer.kind, shown[0]]).toEqual(['found', number]);
  });

  test('says which part of the name each passage has and which it lacks', () => {
    const { answer } = asked('park min su');
    expect(answer).toMatchObject({ kind: 'closest', closest: [{ has: ['park', 'min'], lacks: ['su'] }] });
  });
});

describe('a passage that has nothing of a question but a name does not answer it for everyone', () => {
  test.each([
    ['when was Ada Lindqvist born', 1],
    ['how did ada lindqvist travel', 1],
    ['what did Konrad Oyelaran eat', 4],
    ['did konrad oyelaran drown', 4],
    ['what did park min ho say about bees', 2],
    ['where is Lindholm located', 4],
  ])('%s', (question, number) => {
    const { answer, shown } = asked(question);
    expect([answer.kind, shown[0]]).toEqual(['closest', number]);
  });

  test.each([
    ['when did Ada Lindqvist sign', 1],
    ['what did park min ho open', 2],
    ['oyelaran', 4],
  ])('but %s has more', (question, number) => {
    const { answer, shown } = asked(question);
    expect([answer.kind, shown[0]]).toEqual(['found', number]);
  });
});

describe('an alias counts though it looks like a stop word', () => {
  test.each([
    ['US', 6],
    ['us', 6],
    ['U.S.', 6],
    ['America', 6],
    ['UN', 6],
    ['what about the US?', 6],
  ])('%s', (question, number) => {
    expect(asked(question).shown[0]).toBe(number);
  });

  test('and is nobody in a question that says something else', () => {
    const { answer } = asked('tell us about the ferry');
    const words = 'explanation' in answer ? (answer.explanation?.words ?? []) : [];
    expect(words.map(({ text }) => text)).not.toContain('us');
  });
});
