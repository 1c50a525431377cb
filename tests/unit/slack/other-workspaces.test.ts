/** The same app may be in other workspaces, whose data are not those of this one. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isOurs } from '../../../adapters/slack/is-ours.ts';
import { createCommunities, openStore } from '../../../src/index.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { lastMessage, openRoom, wordsOf } from '../../fakes/slack/room.ts';

const OTHER = {
  team_id: 'T0OTHER',
  authorizations: [{ enterprise_id: null, team_id: 'T0OTHER', user_id: 'U0BOT', is_bot: true }],
};

describe.each(MODES)('over %s', mode => {
  test('what another workspace says is taken and left alone', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/help', '', { of: { team_id: OTHER.team_id } });
    await room.slack.mention('help', { of: OTHER });
    await room.slack.command('/timetable', '');
    expect(wordsOf(await lastMessage(room))).toContain('ferry');
    expect(room.log.filter(({ event }) => event === 'slack_other_workspace')).toHaveLength(2);
  });

  test('the end of the app in another workspace takes nothing from this one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'footnote-workspaces-'));
    const store = await openStore({ dataFolder: folder, use: 'own' });
    onTestFinished(async () => {
      await store.close();
      await rm(folder, { recursive: true });
    });
    const room = await openRoom(mode, { communities: createCommunities({ store: async () => store }) });
    const event = { type: 'app_uninstalled', event_ts: '1763000000.000100' };
    await room.slack.event(event, undefined, OTHER);
    await room.slack.command('/timetable', '');
    await lastMessage(room);
    expect([room.failures, await store.communities()]).toEqual([[], []]);
  });
});

test('an event in a channel that is shared, or of an organisation that has the app, is for this workspace too', () => {
  const account = { team: 'T0TEAM' };
  const shared = { team_id: 'T0OTHER', authorizations: [{ team_id: 'T0TEAM' }] };
  expect([isOurs(shared, account), isOurs(OTHER, account), isOurs({}, account)]).toEqual([true, false, true]);
  const sister = { ...OTHER, enterprise_id: 'E0ORG' };
  expect([isOurs(sister, { ...account, enterprise: 'E0ORG' }), isOurs(sister, account)]).toEqual([
    true,
    false,
  ]);
});
