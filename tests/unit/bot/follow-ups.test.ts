/** Questions of a conversation, over the bundled packs: read with what was last shown, and only where they should be. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createContext } from '../../../src/context.ts';
import { createBot, type Reply } from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { encodeAction } from '../../../src/reply/encode-action.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { loadBundled, ORIGIN, passagesIn } from './room.ts';

const library = await loadBundled();
const LOG = { debug() {}, info() {}, warn() {}, error() {} };

let clock: number;
let context: ReturnType<typeof createContext>;
let bot: ReturnType<typeof createBot>;
const shared = createContext(library).corpus();
beforeEach(() => {
  clock = 0;
  context = createContext(shared, { now: () => clock });
  bot = createBot(context, LOG);
});

const say = (text: string, where: Partial<typeof ORIGIN> & { thread?: string; private?: boolean } = {}) =>
  bot.handle({ ...ORIGIN, ...where, kind: 'text', text });

function readAs({ data }: Reply): string | undefined {
  return 'readAs' in data ? data.readAs : undefined;
}

describe('a question without a subject of its own is read with the topic before it', () => {
  test.each([
    ['a question word', '/summit when', 'where?', 'summit · where?', '¶1'],
    ['why', '/pipeline where does it go', 'why?', 'pipeline · why?', '¶5'],
    ['that', '/summit when', 'where was that', 'summit · where was that', '¶1'],
    [
      'it',
      '/pipeline where does it go',
      'who would object to it?',
      'pipeline · who would object to it?',
      '¶23',
    ],
    ['and', '/pipeline where does it go', 'and who objects?', 'pipeline · and who objects?', '¶23'],
    ['too short a question', '/naval-exercises', 'any concern?', 'naval exercises · any concern?', '¶18'],
    ['another topic', '/summit when', 'and the pipeline?', 'pipeline · and the pipeline?', '¶3'],
    ['another party', '/pipeline who objects', 'what about Japan?', 'pipeline · what about Japan?', '¶23'],
  ])('%s', async (_, before, line, expected, first) => {
    await say(before);
    const reply = await say(line);
    expect(readAs(reply)).toBe(expected);
    expect(passagesIn(reply)[0]).toBe(first);
    expect(toPlainText(reply)).toContain(`read as: ${expected}`);
  });

  test('or with the passage before it, where there was no topic', async () => {
    expect(passagesIn(await say('who signed the agreement on the exercises'))[0]).toBe('¶6');
    const reply = await say('when?');
    expect(readAs(reply)).toBe('The naval exercises · when?');
    expect(passagesIn(reply)).toContain('¶6');
  });

  test('or with a passage that was quoted', async () => {
    await say('/quote 12');
    const reply = await say('why so rarely?');
    expect(readAs(reply)).toBe('History · why so rarely?');
    expect(passagesIn(reply)).toContain('¶12');
  });

  test('again and again', async () => {
    await say('/pipeline where does it go');
    await say('why?');
    expect(readAs(await say('and who objects?'))).toBe('pipeline · and who objects?');
  });
});

describe('a question with a subject of its own is left alone', () => {
  test.each([
    'who is Sidenko',
    'what is juche',
    'who signed the agreement on the exercises',
    'what did the State Department say',
    'japan',
    'which resolutions permit sanctions',
    'when did Kim Il Sung visit Moscow',
    'what does the author think of regime change',
    'where did the foreign ministries hold consultations',
    'what is hydrography',
    'what did Medvedev want from Russia',
    'why were joint exercises rare in Soviet times',
    'who describes the exercises as humanitarian and unarmed',
    'does the author expect North Korea to collapse',
    'what do policy analysts make of Moscow',
    'engagement vs pressure',
    'how do I boil an egg',
    'who won the 1998 world cup',
    'kim jong un',
    'thanks everyone',
  ])('%s', async line => {
    const alone = await say(line, { channel: 'elsewhere' });
    await say('/pipeline where does it go');
    const reply = await say(line);
    expect(readAs(reply)).toBeUndefined();
    expect(passagesIn(reply)).toEqual(passagesIn(alone));
  });
});

describe('a question that begins as one that leans, but has its own subject, is left alone', () => {
  test.each([
    ['and who is Sidenko?', '¶6'],
    ['so who signed the agreement?', '¶6'],
    ['and what is hydrography?', '¶13'],
    ['any consultations in Beijing?', '¶9'],
    ['what about warships?', '¶15'],
  ])('%s', async (line, first) => {
    await say('/pipeline where does it go');
    const reply = await say(line);
    expect([readAs(reply), passagesIn(reply)[0]]).toEqual([undefined, first]);
  });
});

describe('where it is read with what was shown', () => {
  const WHY = 'why?';
  const isRead = async (where: Parameters<typeof say>[1]) => readAs(await say(WHY, where)) !== undefined;

  test('is the same place, and nowhere else', async () => {
    await say('/pipeline where does it go', { thread: 't1' });
    expect(await isRead({ thread: 't2' })).toBe(false);
    expect(await isRead({})).toBe(false);
    expect(await isRead({ thread: 't1' })).toBe(true);
  });

  test('is the place of others too, when everyone was shown it', async () => {
    await say('/pipeline where does it go');
    expect(await isRead({ user: 'u2' })).toBe(true);
  });

  test('is not the place of others when the asker alone was', async () => {
    await say('/pipeline what will it cost');
    expect(await isRead({ user: 'u2' })).toBe(false);
    expect(await isRead({})).toBe(true);
  });

  test('is not the place of others when it was asked in private', async () => {
    await say('/pipeline where does it go', { private: true });
    expect(await isRead({ user: 'u2' })).toBe(false);
  });

  test('is gone after half an hour', async () => {
    await say('/pipeline where does it go');
    clock += 31 * 60_000;
    expect(await isRead({})).toBe(false);
  });

  test('is the passage that was read in context', async () => {
    const reply = await say('/pipeline what will it cost');
    await say('/summit when');
    await bot.handle({ ...ORIGIN, kind: 'action', encoded: encodeAction(reply.actions[0]!.action) });
    expect(readAs(await say(WHY))).toMatch(/^The meeting in Ulan-Ude · /u);
  });
});

describe('what a refusal leaves', () => {
  test('is what was shown before', async () => {
    await say('/pipeline where does it go');
    await say('who won the 1998 world cup');
    expect(readAs(await say('why?'))).toBe('pipeline · why?');
  });
});

describe('what is no longer in the library', () => {
  test.each(['¶3', '¶23'])('is not carried over: %s, one of two passages', async label => {
    expect(passagesIn(await say('/pipeline where does it go'))).toEqual(['¶3', '¶23']);
    const gone = label.replace('¶', 'ulan-ude-2011/russia-dprk#p');
    context.replace(
      createLibrary(
        library.packs.map(pack => ({
          ...pack,
          topics: [],
          passages: pack.passages.filter(({ id }) => id !== gone),
        })),
      ),
    );
    const reply = await say('when?');
    expect(readAs(reply)).toMatch(/ · when\?$/u);
    expect(passagesIn(reply)).not.toContain(label);
  });

  test('is not carried over: a topic, whose passages still are', async () => {
    await say('/pipeline where does it go');
    context.replace(createLibrary(library.packs.map(pack => ({ ...pack, topics: [] }))));
    const reply = await say('why?');
    expect(readAs(reply)).toBe('The meeting in Ulan-Ude · why?');
  });

  test('is not carried over: everything', async () => {
    await say('/pipeline where does it go');
    context.replace(createLibrary([]));
    expect(readAs(await say('why?'))).toBeUndefined();
  });
});

test('later questions of one line are read with the answers before them', async () => {
  const { data } = await say('where would the pipeline go and why?');
  const replies = data.kind === 'several' ? data.replies : [];
  expect(replies.map(reply => ('readAs' in reply ? reply.readAs : undefined))).toEqual([
    undefined,
    expect.stringMatching(/ · why\?$/u),
  ]);
});

test('a private reply to several questions is remembered for its reader alone', async () => {
  const reply = await say('who commands the eastern military district? what did biden say about cheese?');
  expect(reply.audience).toBe('asker');
  expect(readAs(await say('why?', { user: 'u2' }))).toBeUndefined();
});

test.each([
  ['as the platform offers it', 'pipeline', true],
  ['in the line', '/pipeline where does it go private:yes', false],
])('what was asked for in private, %s, is told to nobody by what follows', async (_, line, wish) => {
  expect((await say(line, { private: wish })).audience).toBe('asker');
  const reply = await say('and where would it go?');
  expect(readAs(reply)).toBe('pipeline · and where would it go?');
  expect(reply.audience).toBe('asker');
  expect(readAs(await say('why?', { user: 'u2' }))).toBeUndefined();
});

test('a private reply that nobody has seen yet is not remembered', async () => {
  const held = {
    ...ORIGIN,
    kind: 'text',
    text: '/pipeline what will it cost',
    privateReplies: false,
  } as const;
  expect((await bot.handle(held)).audience).toBe('asker');
  expect(context.conversations.recall(ORIGIN)).toBeUndefined();
});

test('a question about the source is answered as if it came first', async () => {
  await say('pipeline');
  expect((await say('where is this from?')).data.kind).toBe('aboutSource');
});

test('a name is a subject of its own where the question alone is answered', async () => {
  await say('pipeline');
  expect(readAs(await say('and did they meet in ulan-ude'))).toBeUndefined();
});

test('a topic of help does not take the place of what was shown', async () => {
  await say('pipeline');
  expect(passagesIn(await say('and privacy?')).length).toBeGreaterThan(0);
  expect(JSON.stringify((await say('and privacy?')).data)).not.toContain('handbook/');
});

test('nothing that was typed is kept', async () => {
  await say('/pipeline xylophone');
  const kept = JSON.stringify(context.conversations.recall(ORIGIN));
  expect(kept).toContain('ulan-ude-2011/russia-dprk#p');
  expect(kept).not.toContain('xylophone');
});
