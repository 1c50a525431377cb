/** A digest that Slack does not take. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { MODES, type Mode } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom, wordsOf } from '../../fakes/slack/room.ts';

const AUTHOR = { user: 'ada', what: 'digest' };
const TEAM = 'T0TEAM';
const GENERAL = 'C0GENERAL';
const DAY = 24 * 60 * 60 * 1_000;

async function openStoreHere(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-digest-'));
  const store = await openStore({ dataFolder: folder, use: 'own' });
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return store;
}

async function open(mode: Mode, store?: Store) {
  const kept = store ?? (await openStoreHere());
  await kept.of(TEAM).settings.change({ unanswered: true, digest: GENERAL }, AUTHOR);
  const room = await openRoom(mode, { communities: createCommunities({ store: async () => kept }) });
  await room.slack.command('/ask', 'who paints the lighthouse');
  await messagesOf(room, 1);
  return room;
}

describe.each(MODES)('over %s', mode => {
  test('is posted once to the channel', async () => {
    const room = await open(mode);
    await room.sendDigests(Date.now() + 8 * DAY);
    await room.sendDigests(Date.now() + 8 * DAY);
    const posted = await lastMessage(room, 2);
    expect(posted.onlyFor).toBeUndefined();
    expect(wordsOf(posted)).toContain('who paints the lighthouse');
  });

  test('no question of a conversation of two is kept', async () => {
    const store = await openStoreHere();
    const room = await open(mode, store);
    await room.slack.command('/ask', 'who paints the harbour wall', { channel: 'D0ALICE' });
    await messagesOf(room, 2);
    const kept = await store.of(TEAM).unanswered.list();
    expect(kept.map(({ words }) => words)).toEqual(['who paints the lighthouse']);
  });

  test.each([
    { kind: 'error', error: 'not_in_channel' },
    { kind: 'error', error: 'is_archived' },
  ] as const)('where Slack says $error there is one line in the log, and no second try', async fault => {
    const room = await open(mode);
    room.slack.faults.next('chat.postMessage', fault);
    await room.sendDigests(Date.now() + 8 * DAY);
    await room.sendDigests(Date.now() + 8 * DAY);
    expect(room.log.filter(({ event }) => event === 'digestNotPosted')).toMatchObject([
      { fields: { reason: expect.stringContaining(fault.error) } },
    ]);
    expect(JSON.stringify(room.log)).not.toContain('lighthouse');
    await messagesOf(room, 1);
  });
});
