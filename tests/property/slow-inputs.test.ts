/**
 * No text of the allowed length makes a check or an answer work much harder than any other does. What is counted is
 * steps, so that it is the same on a busy machine.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Bot, createBot, createContext } from '../../src/index.ts';
import { takeAttributes } from '../../src/library/passage-attributes.ts';
import { createSearchIndex } from '../../src/search/lexical-index.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { COMMANDS, INPUT_MAX, inputs } from '../bench/slow-inputs-of.mjs';
import { libraryOf } from '../unit/search/library-of.ts';
import { createStepCounter, type StepCounter } from './count-steps.ts';
import { watchPatterns } from './watch-patterns.ts';

const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const ORIGIN = { community: 'c', channel: 'c', user: 'u', locale: 'en' };
const PASSAGES = 24;
/** Twice what the hardest takes now; an ordinary text of that length takes some hundreds of thousands. */
const STEPS_MAX = 30_000_000;

const ONCE_SLOW = [
  ['quotecheck', 'text', 'i.e. '],
  ['quotecheck', 'text', 'a-'],
  ['quotecheck', 'text', 'a: '],
  ['quotecheck', 'text', 'the — '],
  ['quotecheck', 'text', '字’'],
  ['quotecheck', 'text', '\u0301'],
  ['factcheck', 'claim', '¶1,'],
  ['factcheck', 'claim', '1’'],
  ['factcheck', 'claim', '12, '],
] as const;

const units = inputs();
let counter: StepCounter;
let bot: Bot;
beforeAll(async () => {
  // Before anything has run: of what was compiled by then no block is counted.
  counter = await createStepCounter();
  // What the inputs are made of stands in the library too, so that there is something to find.
  const texts = Array.from(
    { length: PASSAGES },
    (_, i) =>
      `The leaders met, ${i}. ${(ONCE_SLOW[i]?.[2] ?? units[(i * 37) % units.length] ?? '').repeat(40)}`,
  );
  bot = createBot(createContext(libraryOf(texts)), QUIET);
  // What is loaded and made with the first is no part of the others.
  for (const [command, option] of COMMANDS) await ask(command, option, 'The leaders met in the old town.');
});
afterAll(() => counter.close());

const filled = (unit: string) => unit.repeat(Math.ceil(INPUT_MAX / unit.length)).slice(0, INPUT_MAX);

function ask(command: string, option: string | undefined, text: string, asked = bot): Promise<unknown> {
  return option === undefined
    ? asked.handle({ ...ORIGIN, kind: 'text', text })
    : asked.handle({ ...ORIGIN, kind: 'command', command, input: { [option]: text } });
}

async function expectFew(command: string, option: string | undefined, text: string): Promise<void> {
  const { steps, heavy } = await counter.stepsOf(() => ask(command, option, text));
  expect(heavy).toEqual([]);
  expect(steps).toBeLessThan(STEPS_MAX);
}

test('whatever is typed over and over, no command takes much longer for it', async () => {
  const anyInput = fc.tuple(
    fc.constantFrom(...COMMANDS),
    fc.constantFrom(...units),
    fc.constantFrom(...units),
  );
  await fc.assert(
    fc.asyncProperty(anyInput, fc.boolean(), async ([[command, option], unit, other], isMixed) => {
      const text = filled(isMixed ? unit + other : unit);
      await expectFew(command, option, text);
    }),
    { numRuns: 40 },
  );
});

test.each(ONCE_SLOW)(
  'what once took seconds takes no more than others: %s %s %s',
  async (command, option, unit) => {
    await expectFew(command, option, filled(unit));
  },
);

test('no pattern is made of what is typed', async () => {
  const word = 'zqxvj';
  const told = createBot(createContext(libraryOf([`The ${word}, who met in 2011, is a ${word}.`])), QUIET);
  const texts = [
    `what is ${word}`,
    `who was the ${word}`,
    `how many ${word} met`,
    `"the ${word} met" in 2011`,
  ];
  for (const [command, option] of COMMANDS) {
    for (const text of texts) {
      const { used } = await watchPatterns(() => ask(command, option, text, told));
      expect([...used].filter(source => source.includes(word))).toEqual([]);
    }
  }
});

test('a word that is asked for hundreds of times is looked for once at each of its places', async () => {
  const index = createSearchIndex(libraryOf(['字’'.repeat(40), 'Another text stands here.']));
  const query = index.parse(filled('字’'));
  const { steps } = await counter.stepsOf(() => query && index.search(query, 40));
  expect(steps).toBeLessThan(1_000_000);
});

test('a block of numbers with a slip of the pen is looked through once', async () => {
  const { heavy } = await watchPatterns(() => takeAttributes(`A paragraph. {¶ 1${' ,  1'.repeat(40)}x}`));
  expect(heavy).toEqual([]);
});

test('of a long text of short sentences no more than a window is given to the segmenter, which copies it for each', () => {
  const text = 'A. '.repeat(20_000);
  const given = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  splitSentences(text);
  const lengths = given.mock.calls.map(([part]) => part.length);
  given.mockRestore();
  expect(Math.max(...lengths)).toBeLessThan(10_000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(2 * text.length);
});
