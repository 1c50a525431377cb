/** What is remembered of a conversation, and for whom, and for how long. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversations, createConversations, type Shown } from '../../src/conversations.ts';
import type { Origin } from '../../src/invocation.ts';
import type { PassageId } from '../../src/model.ts';

const MINUTE = 60_000;
const FERRY: Shown = { passages: ['harbour/ferry#p1' as PassageId], topic: 'timetable' };
const BREAD: Shown = { passages: ['harbour/ferry#p3' as PassageId] };

const at = (where: Partial<Origin> = {}): Origin => ({
  community: 'c',
  channel: 'r',
  user: 'ann',
  locale: 'en',
  ...where,
});

let clock: number;
let conversations: Conversations;
beforeEach(() => {
  clock = 1_000;
  conversations = createConversations(() => clock);
});

describe('what everyone was shown is remembered', () => {
  beforeEach(() => conversations.note(at(), FERRY, true));

  test.each([
    ['for the asker', at()],
    ['for others there', at({ user: 'bob' })],
    ['in whatever language they read', at({ user: 'bob', locale: 'de' })],
  ])('%s', (_, origin) => {
    expect(conversations.recall(origin)).toEqual(FERRY);
  });

  test.each([
    ['in another channel', at({ channel: 'other' })],
    ['in another community', at({ community: 'other' })],
    ['in a thread of the channel', at({ thread: 't' })],
  ])('but not %s', (_, origin) => {
    expect(conversations.recall(origin)).toBeUndefined();
  });
});

describe('what one asker was shown', () => {
  test('in private is remembered for nobody else', () => {
    conversations.note(at(), FERRY, false);
    expect(conversations.recall(at())).toEqual(FERRY);
    expect(conversations.recall(at({ user: 'bob' }))).toBeUndefined();
  });

  test('goes before what everyone was shown since', () => {
    conversations.note(at(), FERRY, true);
    conversations.note(at({ user: 'bob' }), BREAD, true);
    expect(conversations.recall(at())).toEqual(FERRY);
    expect(conversations.recall(at({ user: 'bob' }))).toEqual(BREAD);
    expect(conversations.recall(at({ user: 'eve' }))).toEqual(BREAD);
  });

  test('is replaced by what they are shown next', () => {
    conversations.note(at(), FERRY, true);
    conversations.note(at(), BREAD, false);
    expect(conversations.recall(at())).toEqual(BREAD);
    expect(conversations.recall(at({ user: 'bob' }))).toEqual(FERRY);
  });
});

test.each([
  [0, true],
  [29, true],
  [29.99, true],
  [30, false],
  [24 * 60, false],
])('after %d minutes it is remembered: %s', (minutes, remembered) => {
  conversations.note(at(), FERRY, true);
  clock += minutes * MINUTE;
  expect(conversations.recall(at()) !== undefined).toBe(remembered);
  expect(conversations.recall(at({ user: 'bob' })) !== undefined).toBe(remembered);
});

test('half an hour counts from what was shown last', () => {
  conversations.note(at(), FERRY, true);
  clock += 20 * MINUTE;
  conversations.note(at(), BREAD, true);
  clock += 20 * MINUTE;
  expect(conversations.recall(at())).toEqual(BREAD);
});

test('so many are kept at most, and the longest unused goes first', () => {
  conversations.note(at({ channel: 'busy' }), FERRY, false);
  for (let i = 0; i < 9_999; i++) conversations.note(at({ channel: `room-${i}` }), BREAD, false);
  conversations.note(at({ channel: 'busy' }), FERRY, false);
  for (let i = 0; i < 5_000; i++) conversations.note(at({ channel: `later-${i}` }), BREAD, false);
  const kept = (channel: string) => conversations.recall(at({ channel })) !== undefined;
  expect(kept('busy')).toBe(true);
  expect([kept('room-0'), kept('room-4998'), kept('room-9998'), kept('later-4999')]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
