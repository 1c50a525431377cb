import { describe, expect, test } from 'vitest';
import type { Fault } from '../../fakes/slack/faults.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { spokenText } from '../../fakes/slack/workspace.ts';

const ABSTAIN = 'who won the world cup in 1998';
const NOT_CONFIRMED = /^Slack did not confirm/u;
const STORED: readonly [string, Fault][] = [
  ['a 500', { kind: 'status', status: 500, stored: true }],
  ['a 503', { kind: 'status', status: 503, stored: true }],
  ['a cut line', { kind: 'cut', stored: true }],
];

describe.each(MODES)('over %s', mode => {
  describe.each(STORED)('after Slack has stored a message, %s', (_name, fault) => {
    test('does not post it twice in a thread, and says privately that it is unsure', async () => {
      const room = await openRoom(mode);
      room.slack.faults.next('chat.postMessage', fault);
      await room.slack.mention('timetable', { thread: '1763000000.000100' });
      const [answer, hint] = await messagesOf(room, 2);
      expect(answer?.onlyFor).toBeUndefined();
      expect(hint?.onlyFor).toBe('U0ALICE');
      expect(spokenText(hint!)).toMatch(NOT_CONFIRMED);
    });

    test('does not answer a command twice', async () => {
      const room = await openRoom(mode);
      room.slack.faults.next('response_url', fault);
      await room.slack.command('/timetable', '');
      const [answer, hint] = await messagesOf(room, 2);
      expect(answer?.onlyFor).toBeUndefined();
      expect(spokenText(hint!)).toMatch(NOT_CONFIRMED);
    });

    test('does not share twice, also when it is clicked again', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', 'private:yes when does the night ferry leave');
      const card = await lastMessage(room);
      room.slack.faults.next('chat.postMessage', fault);
      await room.slack.click(card, 'Share');
      await messagesOf(room, 3);
      await room.slack.click(card, 'Share');
      await expect.poll(() => room.log.filter(line => line.event === 'answered').length).toBe(3);
      expect(room.slack.workspace.messages.filter(message => message.onlyFor === undefined)).toHaveLength(1);
    });
  });

  test('a share that Slack refused can be clicked again', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/ask', 'private:yes when does the night ferry leave');
    const card = await lastMessage(room);
    room.slack.faults.next('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    await room.slack.click(card, 'Share');
    expect(spokenText(await lastMessage(room, 2))).toContain('restricted_action');
    await room.slack.click(card, 'Share');
    await expect
      .poll(() => room.slack.workspace.messages.filter(message => message.onlyFor === undefined).length)
      .toBe(1);
  });

  test('waits as long as Slack asks to, and posts then', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('chat.postMessage', { kind: 'rateLimited', retryAfter: 1 });
    await room.slack.mention('timetable');
    await expect.poll(() => room.slack.workspace.messages.length, { timeout: 5_000 }).toBe(1);
    expect(room.slack.violations).toEqual([]);
    expect(room.slack.calls.filter(call => call.method === 'chat.postMessage')).toHaveLength(1);
  });

  test('does not wait for what nobody would wait for, and says so', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('chat.postMessage', { kind: 'rateLimited', retryAfter: 3_600 });
    await room.slack.mention('timetable');
    expect(spokenText(await lastMessage(room))).toMatch(/slow down/u);
  });

  test('recognises an event that Slack sends again', async () => {
    const room = await openRoom(mode);
    await room.slack.mention('timetable', { again: 'Ev0AGAIN' });
    const again = await room.slack.mention('timetable', { again: 'Ev0AGAIN' });
    await room.slack.mention('signs');
    const messages = await messagesOf(room, 2);
    expect(again.acknowledged).toBe(true);
    expect(messages).toHaveLength(2);
    expect(room.log.filter(line => line.event === 'slack_repeated')).toHaveLength(1);
  });

  test('acknowledges at once, however long the answer takes', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const room = await openRoom(mode, {
      wrap: bot => ({
        ...bot,
        handle: async invocation => {
          await held;
          return bot.handle(invocation);
        },
      }),
    });
    const { acknowledged } = await room.slack.command('/timetable', '');
    expect(acknowledged).toBe(true);
    expect(room.slack.workspace.messages).toEqual([]);
    release();
    expect(await messagesOf(room)).toHaveLength(1);
  });

  test('posts where a response_url has run out in the meantime', async () => {
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const room = await openRoom(mode, {
      wrap: bot => ({
        ...bot,
        handle: async invocation => {
          await held;
          return bot.handle(invocation);
        },
      }),
    });
    await room.slack.command('/timetable', '');
    await room.slack.command('/ask', ABSTAIN);
    room.slack.responseUrls.expireAll();
    release();
    const messages = await messagesOf(room, 2);
    expect(messages.map(({ via, onlyFor }) => `${via} ${onlyFor ?? 'everyone'}`).toSorted()).toEqual([
      'api U0ALICE',
      'api everyone',
    ]);
  });

  test('shows a private answer anew where the old one cannot be changed, and says why', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/ask', 'private:yes when does the night ferry leave');
    const card = await lastMessage(room);
    room.slack.faults.next('response_url', { kind: 'status', status: 404, stored: false });
    await room.slack.click(card, 'After');
    const answer = await lastMessage(room, 2);
    expect(spokenText(answer)).toMatch(/could not be changed[\s\S]*Bicycles travel/u);
    expect(answer.onlyFor).toBe('U0ALICE');
  });

  test('survives a bot that throws, and a private answer that nobody can be given', async () => {
    const room = await openRoom(mode, {
      wrap: bot => ({
        ...bot,
        handle: invocation =>
          invocation.kind === 'text' && invocation.text === 'boom'
            ? Promise.reject(new Error('boom'))
            : bot.handle(invocation),
      }),
    });
    await room.slack.mention('boom');
    room.slack.faults.next(
      'chat.postEphemeral',
      { kind: 'error', error: 'user_not_in_channel' },
      { kind: 'error', error: 'user_not_in_channel' },
    );
    await room.slack.mention(ABSTAIN);
    await room.slack.mention('timetable');
    await messagesOf(room);
    const events = room.log.map(line => line.event);
    expect(events).toContain('slack_handler_failed');
    expect(events).toContain('slack_delivery_failed');
  });

  test('keeps words, tokens and response_urls out of the log', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('response_url', { kind: 'status', status: 500, stored: false });
    await room.slack.command('/ask', 'zeppelin');
    room.slack.faults.next('chat.postEphemeral', { kind: 'cut', stored: false });
    await room.slack.mention('zeppelin');
    await expect.poll(() => room.log.filter(line => line.event === 'slack_delivery_failed').length).toBe(2);
    const log = JSON.stringify(room.log);
    for (const secret of ['zeppelin', 'xoxb', 'xapp', '/response/']) expect(log).not.toContain(secret);
  });
});
