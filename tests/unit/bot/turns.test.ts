import { expect, test } from 'vitest';
import { createBot, createContext, encodeAction, type Invocation } from '../../../src/index.ts';
import { createTurns } from '../../../src/turns.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { ORIGIN } from './room.ts';

const ofPerson = (person: string) => ({ person, isDear: false });

test('between two answers whatever else is waiting has its turn', async () => {
  const turns = createTurns();
  const happened: string[] = [];
  const answers = ['one', 'two', 'three'].map(name =>
    turns.take(ofPerson(name), async () => {
      happened.push(name);
      setImmediate(() => happened.push(`${name} is sent`));
    }),
  );
  await Promise.all(answers);
  await new Promise(resolve => setImmediate(resolve));
  expect(happened.indexOf('one is sent')).toBeLessThan(happened.indexOf('three'));
  expect(happened.indexOf('two is sent')).toBeLessThan(happened.indexOf('three') + 2);
});

test('of many who wait, each has a turn before anyone has two more', async () => {
  const turns = createTurns();
  const order: string[] = [];
  const ask = (person: string) => turns.take(ofPerson(person), async () => void order.push(person));
  await Promise.all([ask('a'), ask('a'), ask('a'), ask('a'), ask('b'), ask('c')]);
  expect(order).toEqual(['a', 'a', 'b', 'c', 'a', 'a']);
});

test('of what is dear nobody has two at once, and others and other things are not kept waiting by it', async () => {
  const turns = createTurns();
  const order: string[] = [];
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const check = (person: string, name: string) =>
    turns.take({ person, isDear: true }, async () => {
      order.push(name);
      await ended;
    });
  const all = [check('a', 'a1'), check('a', 'a2'), check('b', 'b1')];
  await turns.take(ofPerson('a'), async () => void order.push('a asks'));
  await expect.poll(() => order).toEqual(['a1', 'a asks', 'b1']);
  end();
  await Promise.all(all);
  expect(order.at(-1)).toBe('a2');
});

test('what fails fails for whoever asked, and the next has its turn', async () => {
  const turns = createTurns();
  const failing = turns.take({ person: 'a', isDear: true }, () => Promise.reject(new Error('no')));
  const next = turns.take({ person: 'a', isDear: true }, async () => 'yes');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('yes');
});

test('how long it takes is known from those before, and too many are turned away', async () => {
  let now = 0;
  const turns = createTurns(() => now);
  await turns.take(ofPerson('a'), async () => {
    now += 1_000;
  });
  // The turn is over by the time that somebody else has had one.
  await turns.take(ofPerson('b'), async () => 'b');
  expect(turns.wait()).toBeLessThan(1_000);
  const many = Array.from({ length: 2_000 }, (_, n) => turns.take(ofPerson(`p${n}`), async () => n));
  expect(turns.wait()).toBeGreaterThan(50_000);
  expect(await turns.take(ofPerson('late'), async () => 'late')).toBeUndefined();
  expect(await many[1_999]).toBe(1_999);
});

test('what has begun keeps others waiting until it is over', async () => {
  let now = 0;
  const turns = createTurns(() => now);
  let end = () => {};
  const held = turns.take(ofPerson('a'), () => {
    now += 1_000;
    return new Promise<void>(resolve => {
      end = resolve;
    });
  });
  await turns.take(ofPerson('b'), async () => 'b');
  expect(turns.wait()).toBeGreaterThan(0);
  end();
  await held;
  await expect.poll(turns.wait).toBe(0);
});

test('who asks when too many do gets a line that says so, and once they are through an answer', async () => {
  const turns = createTurns();
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const bot = createBot(createContext(await contractLibrary()), quiet, turns);
  const ask = () => bot.handle({ ...ORIGIN, kind: 'text', text: 'when does the night ferry leave' });
  const many = Array.from({ length: 2_001 }, (_, n) => turns.take(ofPerson(`p${n}`), async () => n));
  expect(await ask()).toMatchObject({
    audience: 'asker',
    data: { kind: 'problem', message: expect.stringContaining('More people are asking') },
  });
  await Promise.all(many);
  expect((await ask()).data.kind).toBe('found');
});

const CLAIM = 'The night ferry leaves at nine.';
const checks: readonly (readonly [string, Invocation])[] = [
  ['a slash command', { ...ORIGIN, kind: 'command', command: 'factcheck', input: { claim: CLAIM } }],
  ['a typed line', { ...ORIGIN, kind: 'text', text: `/quotecheck ${CLAIM}` }],
  [
    'a button under a check',
    {
      ...ORIGIN,
      kind: 'action',
      encoded: encodeAction({ kind: 'moreForCheck', check: 'claim' }),
      carried: CLAIM,
    },
  ],
];

test.each(checks)(
  'who has a check under way gets the next, by %s, after it; others get theirs',
  async (_, check) => {
    const turns = createTurns();
    const quiet = { debug() {}, info() {}, warn() {}, error() {} };
    const bot = createBot(createContext(await contractLibrary()), quiet, turns);
    let end = () => {};
    const person = JSON.stringify([ORIGIN.community, ORIGIN.user]);
    const underWay = turns.take(
      { person, isDear: true },
      () => new Promise<void>(resolve => (end = resolve)),
    );
    const order: string[] = [];
    const checked = bot.handle(check).then(() => order.push('checked'));
    // The same of somebody else, which without the first would come after it.
    await bot.handle({ ...check, user: 'u2' }).then(() => order.push('another’s checked'));
    order.push('the first is over');
    end();
    await Promise.all([underWay, checked]);
    expect(order).toEqual(['another’s checked', 'the first is over', 'checked']);
  },
);
