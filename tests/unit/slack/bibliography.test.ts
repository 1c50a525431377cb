/** A bibliography on Slack: its file in the conversation with the app, and the canvas of the channel for hosts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CANVAS_SCOPES } from '../../../adapters/slack/canvas-api.ts';
import { createCommunities, openStore, type Store } from '../../../src/index.ts';
import { MODES, type OpenSlack, openSlack } from '../../fakes/slack/open-slack.ts';
import { buttonsOf, type SentMessage, spokenText } from '../../fakes/slack/workspace.ts';
import { twoPacks } from '../community/place.ts';

const HOST = 'U0HANNA';
const FILE = 'Send me the file';
const CANVAS = 'Put it into the channel’s canvas';
const HEADING = '⁂¶ Sources of this discussion';

describe.each(MODES)('over %s', mode => {
  let folder: string;
  let store: Store;
  let room: OpenSlack;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-canvas-'));
    store = await openStore({ dataFolder: folder, use: 'own' });
    const communities = createCommunities({ store: async () => store });
    room = await openSlack({ library: await twoPacks(), mode, communities });
    const { code } = room.log.find(({ event }) => event === 'hostCode')?.fields ?? {};
    await shown('/footnote', `claim ${code}`, HOST);
  });
  afterEach(async () => {
    await room.close();
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** What was not there before. */
  async function sentBy(act: () => Promise<unknown>): Promise<SentMessage> {
    const { messages } = room.slack.workspace;
    const before = new Set(messages);
    await act();
    for (let turns = 0; turns < 20_000; turns += 1) {
      const latest = messages.findLast(message => !before.has(message) && message.onlyFor !== undefined);
      if (latest !== undefined) return latest;
      await new Promise(resolve => setTimeout(resolve, 1));
    }
    throw new Error('Nothing was shown.');
  }

  const shown = (command: string, text: string, user = HOST, channel = 'C0GENERAL') =>
    sentBy(() => room.slack.command(command, text, { user, channel }));
  const pressed = (message: SentMessage, label: string, user = HOST) =>
    sentBy(() => room.slack.click(message, label, user));
  const labels = (message: SentMessage) => buttonsOf(message.body).map(({ label }) => label);
  /** Slack says with each call what the app may do. */
  const heard = () => sentBy(() => room.slack.mention('<@U0BOT> /help', { thread: '1763000000.000100' }));
  const grant = async (...scopes: readonly string[]) => {
    for (const scope of scopes) room.slack.scopes.add(scope);
    await heard();
  };
  /** A channel in which two articles were quoted. */
  async function discuss(): Promise<void> {
    for (const text of ['2 of the night ferry', '1 of the boards of the quay']) {
      const before = room.slack.workspace.messages.length;
      await room.slack.command('/quote', text);
      while (room.slack.workspace.messages.length === before) await new Promise(done => setTimeout(done, 1));
    }
  }

  test('whoever wants the file gets it where nobody else sees it', async () => {
    await grant('files:write');
    const cited = await shown('/cite', 'style:ris harbour', 'U0ALICE');
    expect(cited.onlyFor).toBe('U0ALICE');
    expect(room.slack.uploads.seen).toEqual([]);
    const told = await pressed(cited, FILE, 'U0ALICE');
    expect(spokenText(told)).toContain('in your messages with Footnote, where only you see it');
    expect(room.slack.uploads.seen).toEqual([
      { channel: 'D0ALICE', name: 'harbour.ris', text: expect.stringMatching(/^TY {2}- ELEC\r\n/u) },
    ]);
    expect(room.slack.violations).toEqual([]);
  });

  test('without the scope there is no button, and no word of a file', async () => {
    const cited = await shown('/cite', 'style:ris harbour');
    expect(labels(cited)).not.toContain(FILE);
    expect(spokenText(cited)).not.toContain('the file');
  });

  test('a scope that was taken away is named', async () => {
    await grant('files:write');
    const cited = await shown('/cite', 'style:ris harbour');
    room.slack.scopes.delete('files:write');
    await heard();
    expect(spokenText(await pressed(cited, FILE))).toContain('has to be installed with files:write');
    expect(room.slack.uploads.seen).toEqual([]);
  });

  test('a host makes the canvas of a channel that has none', async () => {
    await grant(...CANVAS_SCOPES);
    await discuss();
    const cited = await shown('/cite', 'here');
    expect(spokenText(await pressed(cited, CANVAS))).toContain('It is in the canvas of this channel.');
    expect(room.slack.canvases.read('C0GENERAL')).toEqual([
      HEADING,
      expect.stringMatching(/^⁂¶ “The boards of the quay/u),
      expect.stringMatching(/^⁂¶ Lind, R\. “The night ferry\.” Harbour Notes, May 2019\./u),
    ]);
    expect(room.slack.violations).toEqual([]);
  });

  test('what people have written stays, before, between and behind, and our part is brought up to date in its place', async () => {
    await grant(...CANVAS_SCOPES);
    room.slack.canvases.write('C0GENERAL', '# Rules\n\nBe kind. ⁂');
    await discuss();
    const cited = await shown('/cite', 'here style:apa');
    await pressed(cited, CANVAS);
    room.slack.canvases.write('C0GENERAL', 'Sources of this discussion, as Ada has them: none.');
    await pressed(cited, CANVAS);
    const before = room.slack.workspace.messages.length;
    await room.slack.command('/quote', '6 of rapprochement');
    while (room.slack.workspace.messages.length === before) await new Promise(done => setTimeout(done, 1));
    await pressed(await shown('/cite', 'here style:mla'), CANVAS);
    const read = room.slack.canvases.read('C0GENERAL') ?? [];
    expect(read.map(text => text.replace(/^(⁂¶ \S+ \S+ \S+).*$/u, '$1'))).toEqual([
      'Rules',
      'Be kind. ⁂',
      HEADING.split(' ').slice(0, 4).join(' '),
      expect.stringMatching(/^⁂¶ “The boards/u),
      '⁂¶ Lind, R. “The',
      "⁂¶ “Who Doesn't Like",
      'Sources of this discussion, as Ada has them: none.',
    ]);
    expect(room.slack.violations).toEqual([]);
  });

  test('a part of that name whose lines are not known is left alone', async () => {
    await grant(...CANVAS_SCOPES);
    room.slack.canvases.write('C0GENERAL', '## Sources of this discussion\n\nA line of ours.');
    await discuss();
    const told = await pressed(await shown('/cite', 'here'), CANVAS);
    expect(spokenText(told)).toContain('Remove it there, and press again.');
    expect(room.slack.canvases.read('C0GENERAL')).toEqual(['Sources of this discussion', 'A line of ours.']);
  });

  test('without the scopes one sentence names them', async () => {
    await discuss();
    const told = await pressed(await shown('/cite', 'here'), CANVAS);
    expect(spokenText(told)).toContain(
      'installed with canvases:read, canvases:write, channels:read, groups:read: footnote slack manifest',
    );
    expect(room.slack.canvases.read('C0GENERAL')).toBeUndefined();
  });

  test('scopes that were added while the program runs are found when the button is pressed', async () => {
    await discuss();
    const cited = await shown('/cite', 'here');
    for (const scope of CANVAS_SCOPES) room.slack.scopes.add(scope);
    expect(spokenText(await pressed(cited, CANVAS))).toContain('It is in the canvas of this channel.');
  });

  test('nobody but a host sees the button, and it does nothing for others, however they come by it', async () => {
    await grant(...CANVAS_SCOPES);
    await discuss();
    expect(labels(await shown('/cite', 'here', 'U0ALICE'))).not.toContain(CANVAS);
    const cited = await shown('/cite', 'here');
    const told = await pressed(cited, CANVAS, 'U0ALICE');
    expect(spokenText(told)).toContain('That is for the hosts of this community.');
    expect(room.slack.canvases.read('C0GENERAL')).toBeUndefined();
  });

  test('what Slack refuses is one sentence', async () => {
    await grant(...CANVAS_SCOPES);
    await discuss();
    room.slack.faults.next('conversations.canvases.create', {
      kind: 'error',
      error: 'team_tier_cannot_create_channel_canvases',
    });
    const told = await pressed(await shown('/cite', 'here'), CANVAS);
    expect(spokenText(told)).toContain('The plan of this workspace has no canvases of channels.');
  });
});
