/** A pinned answer is never shown for another question, however near that is. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createCorpus } from '../../src/index.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { isSameQuestion, keyOf } from '../../src/unanswered/same-question.ts';
import { twoPacks } from '../unit/community/place.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = createCorpus(await twoPacks()).index;
});

const isSame = (pinned: string, asked: string) =>
  isSameQuestion(
    keyOf({ words: pinned, topic: undefined }),
    keyOf({ words: asked, topic: undefined }),
    index,
  );

const NAMES = ['Berg', 'Borg', 'Lind', 'Lund', 'Petrov', 'Petrova', 'Kim', 'Kin', 'Sidenko', 'Sidenka'];
const THINGS = ['bridge', 'ferry', 'lighthouse', 'harbour', 'pipeline', 'summit', 'council', 'captain'];
const DONE = ['open', 'close', 'sail', 'leave', 'arrive', 'vote', 'pay', 'agree'];
const NEAR = ['to', 'from', 'with', 'without', 'before', 'after', 'for', 'against', 'in', 'under', 'over'];

const frame = fc.record({
  ask: fc.constantFrom('when', 'why', 'how', 'where', 'who'),
  verb: fc.constantFrom('did', 'will', 'would', 'could', 'must'),
  name: fc.constantFrom(...NAMES),
  done: fc.constantFrom(...DONE),
  near: fc.constantFrom(...NEAR),
  thing: fc.constantFrom(...THINGS),
  year: fc.integer({ min: 1_000, max: 2_100 }),
  not: fc.boolean(),
  small: fc.boolean(),
});
type Frame = typeof frame extends fc.Arbitrary<infer F> ? F : never;

function questionOf({ ask, verb, name, done, near, thing, year, not, small }: Frame): string {
  const words = [ask, verb, name, not ? 'not' : '', done, near, 'the', thing, 'in', String(year)];
  const question = words.filter(word => word !== '').join(' ');
  return small ? question.toLowerCase() : question;
}

test('two questions that differ in anything that they say are not the same', () => {
  fc.assert(
    fc.property(frame, frame, (pinned, asked) => {
      const { small: _one, ...said } = pinned;
      const { small: _other, ...other } = asked;
      expect(isSame(questionOf(pinned), questionOf(asked))).toBe(
        JSON.stringify(said) === JSON.stringify(other),
      );
    }),
    { numRuns: 3_000 },
  );
});

test('a question that differs in one thing alone is another', () => {
  const change = fc.constantFrom('ask', 'verb', 'name', 'done', 'near', 'thing', 'year', 'not');
  fc.assert(
    fc.property(frame, frame, change, (pinned, other, key) => {
      fc.pre(pinned[key] !== other[key]);
      expect(isSame(questionOf(pinned), questionOf({ ...pinned, [key]: other[key] }))).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('how it is typed makes no difference', () => {
  const typed = fc.record({
    marks: fc.constantFrom('', '?', '??', ' ?', '.', '!'),
    before: fc.constantFrom('', 'hello ', 'ok, ', 'please '),
    spaces: fc.constantFrom(' ', '  ', ' \u00a0'),
    upper: fc.boolean(),
  });
  fc.assert(
    fc.property(frame, typed, (asked, { marks, before, spaces, upper }) => {
      const question = questionOf({ ...asked, small: true });
      const again = `${before}${question.replaceAll(' ', spaces)}${marks}`;
      expect(isSame(question, upper ? again.toUpperCase() : again)).toBe(true);
    }),
  );
});

test('whatever is typed, it is compared in time and with itself the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      const says = keyOf({ words: text, topic: undefined }).words.length > 0;
      expect(isSame(text, text)).toBe(says);
    }),
  );
});
