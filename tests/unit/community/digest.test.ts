import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  createBot,
  createCommunities,
  createContext,
  type Postbox,
  type Posted,
  type Reply,
} from '../../../src/index.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import { MANAGER, openTown, type Town, twoPacks } from './place.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;
/** A Sunday; the town begins at noon of it. */
const MONDAY = Date.parse('2026-03-02T08:00:00Z');
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };
const NOWHERE = 'who paints the lighthouse';
const SURE = 'do bicycles travel free of charge';

let town: Town;
let posts: { community: string; channel: string; reply: Reply }[];
beforeEach(async () => {
  posts = [];
  town = await openTown();
  await town.say('/footnote settings unanswered:on digest:weekly', { ...MANAGER, channel: 'c7' });
});
afterEach(() => town.close());

function postbox(outcome: Posted = { kind: 'posted' }, here = 'a'): Postbox {
  return {
    reaches: community => community === here,
    async post(community, channel, reply) {
      posts.push({ community, channel, reply });
      return outcome;
    },
  };
}

async function at(now: number, box = postbox()): Promise<void> {
  town.clock.now = now;
  await town.bot.sendDigests(box, now);
}

const texts = () => posts.map(({ reply }) => toPlainText(reply));

test('a week begins on Monday at eight, and has one digest, however often the clock looks', async () => {
  await town.say(NOWHERE);
  await at(MONDAY - HOUR);
  expect(posts).toEqual([]);
  for (const later of [0, HOUR, DAY, 6 * DAY]) await at(MONDAY + later);
  expect(posts.map(({ community, channel }) => [community, channel])).toEqual([['a', 'c7']]);
  expect(posts[0]?.reply).toMatchObject({ audience: 'everyone', placement: 'post' });
  expect(texts()[0]).toMatch(/This week: 1 question without a sure answer\s.*who paints the lighthouse/u);
});

test('what a program that was not running has missed is made up for', async () => {
  await town.say(NOWHERE);
  await at(MONDAY + 3 * DAY);
  expect(posts).toHaveLength(1);
});

test('after weeks in which nothing ran it says since when it is, as far as questions are kept', async () => {
  await town.say(NOWHERE);
  await at(MONDAY);
  town.clock.now = MONDAY + DAY;
  await town.say(NOWHERE);
  await at(MONDAY + 29 * DAY);
  expect(texts().at(-1)).toMatch(/^Since 2 March 2026: 1 question without a sure answer\s/u);
  town.clock.now = MONDAY + 120 * DAY;
  await town.say(NOWHERE);
  await at(MONDAY + 203 * DAY);
  // Ninety days are kept.
  expect(texts().at(-1)).toMatch(/^Since 23 June 2026: 1 question/u);
  await town.say('who sweeps the quay');
  await at(MONDAY + 210 * DAY);
  expect(texts().at(-1)).toMatch(/^This week: 1 question without a sure answer\s/u);
});

test('of two programs on the same data, one posts', async () => {
  await town.say(NOWHERE);
  const second = createBot(
    createContext(await twoPacks(), {
      communities: createCommunities({ store: async () => town.store }),
    }),
    QUIET,
  );
  town.clock.now = MONDAY;
  await Promise.all([
    town.bot.sendDigests(postbox(), MONDAY),
    second.sendDigests(postbox(), MONDAY),
    town.bot.sendDigests(postbox(), MONDAY),
  ]);
  expect(posts).toHaveLength(1);
});

test('a program of another platform leaves it to the one that is there', async () => {
  await town.say(NOWHERE);
  await at(MONDAY, postbox({ kind: 'posted' }, 'b'));
  expect(posts).toEqual([]);
  await at(MONDAY);
  expect(posts).toHaveLength(1);
});

test('there is none where there is nothing to say, and none of what was said before', async () => {
  await at(MONDAY);
  expect(posts).toEqual([]);
  await town.say(NOWHERE);
  await at(MONDAY + 7 * DAY);
  await at(MONDAY + 14 * DAY);
  expect(posts).toHaveLength(1);
  // Asked once more, it is of this week too.
  await town.say(NOWHERE);
  await at(MONDAY + 21 * DAY);
  expect(texts().at(-1)).toContain('2 times');
});

test('what is answered now is told once, and then goes', async () => {
  await town.close();
  const whole = await twoPacks();
  town = await openTown(createLibrary(whole.packs.filter(({ id }) => id !== 'harbour')));
  await town.say('/footnote settings unanswered:on digest:weekly', MANAGER);
  await town.say(SURE);
  await at(MONDAY);
  expect(texts()[0]).not.toContain('Answered now');
  town.context.replace(whole);
  await at(MONDAY + 7 * DAY);
  expect(texts()[1]).toMatch(/Answered now:\s.*do bicycles travel free of charge.*¶2, The night ferry/u);
  expect(await town.store.of('a').unanswered.count()).toBe(0);
  await at(MONDAY + 14 * DAY);
  expect(posts).toHaveLength(2);
});

test('nothing that its channel has not read so far is named in it, and hosts see it all the same', async () => {
  await town.close();
  const whole = await twoPacks();
  town = await openTown(createLibrary(whole.packs.filter(({ id }) => id !== 'harbour')));
  await town.say('/footnote settings unanswered:on digest:weekly', { ...MANAGER, channel: 'c7' });
  await town.say(SURE, { channel: 'c2' });
  town.context.replace(whole);
  await town.say('/footnote pace the night ferry to:1', { ...MANAGER, channel: 'c7' });
  await at(MONDAY);
  expect(texts().join()).not.toContain('The night ferry');
  const listed = await town.text('/footnote unanswered', { ...MANAGER, channel: 'c2' });
  expect(listed).toMatch(/Answered now:\s.*¶2, The night ferry/u);
});

test('a channel that takes nothing is one line in the log, and is tried again in a week', async () => {
  await town.say(NOWHERE);
  const refusing = postbox({ kind: 'refused', reason: 'Missing Access (50001)' });
  for (const later of [0, HOUR, 2 * HOUR]) await at(MONDAY + later, refusing);
  const lines = town.log.filter(({ event }) => event === 'digestNotPosted');
  expect(lines.map(({ fields }) => fields)).toEqual([
    { community: 'a', channel: 'c7', reason: 'Missing Access (50001)' },
  ]);
  expect(JSON.stringify(town.log)).not.toContain('lighthouse');
  await town.say(NOWHERE);
  await at(MONDAY + 7 * DAY);
  expect(posts.map(({ channel }) => channel)).toEqual(['c7', 'c7']);
});

test.each(['digest:off', 'unanswered:off'])('with %s there is none', async setting => {
  await town.say(NOWHERE);
  await town.say(`/footnote settings ${setting}`, MANAGER);
  await at(MONDAY);
  expect(posts).toEqual([]);
});

test('it is set where something can be posted, and for the whole community', async () => {
  for (const from of [{ isDirect: true }, { takesPosts: false }, { channel: '' }] as const) {
    const reply = await town.say('/footnote settings digest:weekly', { ...MANAGER, ...from });
    expect([from, reply.tone]).toEqual([from, 'problem']);
  }
  expect(await town.text('/footnote settings digest:weekly where:here', MANAGER)).toContain(
    'for the whole community',
  );
  expect(await town.text('/footnote changes', MANAGER)).toContain('digest: weekly (channel c7)');
});

test('five are listed, and the rest is counted', async () => {
  for (const place of ['rome', 'cairo', 'delhi', 'quito', 'lima', 'oslo', 'bern']) {
    await town.say(`where is ${place} on the map`);
  }
  await at(MONDAY);
  const [text = ''] = texts();
  expect(text.match(/on the map/gu)).toHaveLength(5);
  expect(text).toContain('And 2 more.');
});
