/** Who types a topic has said where to look: whatever follows, they are shown passages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { parseSourceQuestion } from '../../src/answer/source-question.ts';
import { createCorpus } from '../../src/corpus.ts';
import { shownPassages } from '../../src/eval/measure-outcomes.ts';
import { openRoom } from '../unit/bot/room.ts';
import { libraryOf } from '../unit/search/library-of.ts';

const room = await openRoom();
const corpus = room.context.corpus();
const { library } = room;
const topics = library.topics.filter(({ passages }) => passages.length > 0);
const commands = new Set(room.bot.commands().flatMap(({ name, fromTopic }) => (fromTopic ? [name] : [])));

const libraryWords = [...new Set(library.passages.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []))];
const QUESTION_WORDS =
  'who whom what when where why how many much long did was it they is the vs against'.split(' ');
const ELSEWHERE = 'biden wombat cheesecake zzxq 1998 Ελλάδα 什么 🙂 ? . the'.split(' ');
const following = fc.oneof(
  fc
    .array(fc.constantFrom(...QUESTION_WORDS, ...ELSEWHERE, ...libraryWords), { minLength: 1, maxLength: 8 })
    .map(words => words.join(' ')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
);

describe('whatever follows a topic', () => {
  test('passages are shown, and all that are public are sure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...topics), following, (topic, question) => {
        fc.pre(parseSourceQuestion(question) === undefined);
        const answer = answerQuestion(question, corpus, { topic });
        expect(answer.kind).not.toBe('notFound');
        expect(shownPassages(answer).length).toBeGreaterThan(0);
        expect(shownPassages(answer).length).toBeLessThanOrEqual(3);
        if (answer.kind === 'found') {
          expect(answer.explanation.confidence).toBeGreaterThanOrEqual(corpus.policy.sure);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('its command never says "not in these sources"', async () => {
    const own = topics.filter(({ name }) => commands.has(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...own), following, async ({ name }, question) => {
        const { data, tone } = await room.sayFirst(`/${name} ${question}`);
        expect([data.kind, tone]).not.toContain('notFound');
        expect(tone).not.toBe('abstention');
      }),
      { numRuns: 100 },
    );
  });
});

test.each(topics.map(({ name }) => [name]))(
  'the topic %s has something to show to a word that nobody knows',
  name => {
    const topic = topics.find(each => each.name === name);
    const answer = answerQuestion('wombatting', corpus, { ...(topic !== undefined && { topic }) });
    expect(answer.kind).toBe('closest');
    expect(topic?.passages.some(id => shownPassages(answer).includes(id))).toBe(true);
  },
);

describe('a topic that lists no passages, but has a query', () => {
  const texts = [
    'The lamp on the cliff was lit in 1832.',
    'The keeper of the lamp has a goat.',
    'Bread is baked on Fridays.',
  ];
  const library = libraryOf(texts, {
    topics: [{ name: 'beacon', query: 'lamp keeper' }],
  });
  const [topic] = library.topics;

  test.each([
    ['when', '#p1'],
    ['what about the goat', '#p2'],
    ['wombatting', '#p2'],
    ['???', '#p2'],
  ])('is shown what its query finds: %s', (question, first) => {
    const answer = answerQuestion(question, createCorpus(library), { topic: topic! });
    expect(shownPassages(answer)[0]).toMatch(new RegExp(`${first}$`, 'u'));
    expect('reach' in answer && answer.reach).toBe('topic');
  });
});
