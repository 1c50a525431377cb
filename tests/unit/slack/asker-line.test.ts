/** Where Slack shows the asker no private answer: one public line, whose button shows it. */
import { describe, expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { MODES, type OpenSlack } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { buttonsOf, type SentMessage, spokenText } from '../../fakes/slack/workspace.ts';

const LINE = 'The answer to this is for you alone.';
const SHOW = 'Show it to me';
const NOT_THERE = 'who won the world cup in 1998';
const THREAD = '1763000000.000100';
const refused = (error: string): Fault => ({ kind: 'error', error });

describe.each(MODES)('over %s', mode => {
  async function asked(text: string, where = {}, fault = refused('user_not_in_channel')): Promise<OpenSlack> {
    const room = await openRoom(mode);
    room.slack.faults.next('chat.postEphemeral', fault);
    await room.slack.mention(text, where);
    return room;
  }

  async function shown(room: OpenSlack, line: SentMessage, user?: string): Promise<SentMessage> {
    await room.slack.click(line, SHOW, user);
    return lastMessage(room, 2);
  }

  test.each(['user_not_in_channel', 'restricted_action', 'cannot_reply_to_message'])(
    'a private answer that is refused (%s) is a public line that gives nothing away',
    async error => {
      const room = await asked(NOT_THERE, { thread: THREAD }, refused(error));
      const line = await lastMessage(room);
      expect(line).toMatchObject({ channel: 'C0GENERAL', thread: THREAD, onlyFor: undefined });
      expect(spokenText(line)).toBe(LINE);
      expect(buttonsOf(line.body).map(({ label }) => label)).toEqual([SHOW, 'Dismiss']);
      expect(room.slack.violations).toEqual([]);
      expect(JSON.stringify(room.log)).not.toContain('world cup');
    },
  );

  test('it stands in a thread under the question', async () => {
    const line = await lastMessage(await asked(NOT_THERE));
    expect(line.thread).toMatch(/^\d+\.\d{6}$/u);
  });

  test('its button shows the answer to the one who asked, alone, in that thread', async () => {
    const room = await asked(NOT_THERE, { thread: THREAD });
    const answer = await shown(room, await lastMessage(room));
    expect(answer).toMatchObject({ onlyFor: 'U0ALICE', thread: THREAD });
    expect(spokenText(answer)).toContain('Not in these sources.');
  });

  test('also where Slack refuses the private answer again, and after a restart', async () => {
    const room = await asked('/quote 2', { thread: THREAD });
    const line = await lastMessage(room);
    await room.restart(await contractLibrary());
    room.slack.faults.next('chat.postEphemeral', refused('user_not_in_channel'));
    const answer = await shown(room, line);
    expect(answer).toMatchObject({ onlyFor: 'U0ALICE', via: 'response_url' });
    expect(spokenText(answer)).toContain('Which one?');
  });

  test('somebody else is told whose it is', async () => {
    const room = await asked(NOT_THERE);
    const told = await shown(room, await lastMessage(room), 'U0BOB');
    expect(told.onlyFor).toBe('U0BOB');
    expect(spokenText(told)).toMatch(/^That answer is for the one who asked\./u);
  });

  test('what is shared from there goes to the thread of the question', async () => {
    const room = await asked('private:yes when does the night ferry leave', { thread: THREAD });
    await room.slack.click(await shown(room, await lastMessage(room)), 'Share in thread');
    const shared = await lastMessage(room, 3);
    expect(shared).toMatchObject({ thread: THREAD, onlyFor: undefined });
    expect(spokenText(shared)).toMatch(/^Shared by alice\n/u);
  });

  test('it is taken away by the one who asked, and by nobody else', async () => {
    const room = await asked(NOT_THERE);
    const line = await lastMessage(room);
    await room.slack.click(line, 'Dismiss', 'U0BOB');
    expect((await lastMessage(room, 2)).onlyFor).toBe('U0BOB');
    await room.slack.click(line, 'Dismiss');
    await expect.poll(() => room.slack.workspace.messages.includes(line)).toBe(false);
  });

  test('a question too long for a button is said to be unreadable', async () => {
    const room = await asked('ferry '.repeat(500));
    const told = await shown(room, await lastMessage(room));
    expect(spokenText(told)).toBe('Your question can no longer be read here. Please ask it again.');
  });

  test('a made-up button shows nothing', async () => {
    const room = await asked(NOT_THERE);
    const line = await lastMessage(room);
    await room.slack.clickValue(line, 'footnote_answer', 'answer|o:U0BOB|c:<!channel>');
    expect(spokenText(await lastMessage(room, 2))).toMatch(/^That answer is for the one who asked\./u);
    expect(room.slack.violations).toEqual([]);
  });

  test('what Slack may have shown is not said again by a line', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('chat.postEphemeral', { kind: 'status', status: 500, stored: true });
    await room.slack.mention(NOT_THERE);
    const messages = await messagesOf(room, 2);
    expect(messages.map(({ onlyFor }) => onlyFor)).toEqual(['U0ALICE', 'U0ALICE']);
    expect(spokenText(messages[1]!)).toMatch(/^Slack did not confirm/u);
  });

  test('a rate limit is waited for, and the answer stays private', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('chat.postEphemeral', { kind: 'rateLimited', retryAfter: 0 });
    await room.slack.mention(NOT_THERE);
    expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE' });
  });

  test('where the bot may not post at all, the host is told once', async () => {
    const room = await openRoom(mode);
    await room.slack.mention(NOT_THERE, { channel: 'C0OUTSIDE' });
    await expect
      .poll(() => room.log.filter(({ event }) => event === 'slack_delivery_failed').length)
      .toBeGreaterThan(0);
    expect(room.slack.workspace.messages).toEqual([]);
  });

  test('a command that is refused is no message, and gets no line', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('response_url', { kind: 'status', status: 404, stored: false });
    await room.slack.command('/ask', NOT_THERE);
    expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE', via: 'api' });
  });

  test('a mention with several questions is answered in one message', async () => {
    const room = await openRoom(mode);
    await room.slack.mention('when does the night ferry leave, and who may travel free of charge?');
    expect(spokenText(await lastMessage(room))).toMatch(
      /1\. when does .*leaves the old harbour.*2\. who may .*Bicycles travel free/su,
    );
    expect(room.slack.violations).toEqual([]);
  });
});
