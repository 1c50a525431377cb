import { describe, expect, test } from 'vitest';
import type { Fault } from '../../fakes/slack/faults.ts';
import { createGate, thinking } from '../../fakes/slack/gate.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import type { Delivered } from '../../fakes/slack/people.ts';
import { lastMessage, lastView, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { type SentMessage, shownText, spokenText } from '../../fakes/slack/workspace.ts';
import type { FakeSlack } from '../../fakes/slack.ts';

const MENTION = {
  type: 'app_mention',
  user: 'U0ALICE',
  text: '<@U0BOT> timetable',
  ts: '1763000000.000100',
  channel: 'C0GENERAL',
};
const ABSTAIN = 'who won the world cup in 1998';
const PUBLIC: SentMessage = {
  ts: '1763000000.000100',
  channel: 'C0GENERAL',
  thread: undefined,
  onlyFor: undefined,
  via: 'api',
  body: {},
};
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

  test('recognises a command that Slack sends again', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/timetable', '', { again: '1.7.again' });
    const again = await room.slack.command('/timetable', '', { again: '1.7.again' });
    await room.slack.command('/signs', '');
    await messagesOf(room, 2);
    expect(again.acknowledged).toBe(true);
    expect(room.log.filter(line => line.event === 'answered')).toHaveLength(2);
  });

  test('runs an event again whose first run failed', async () => {
    let broken = true;
    const room = await openRoom(mode, {
      wrap: bot => ({
        ...bot,
        handle: invocation => {
          if (!broken) return bot.handle(invocation);
          broken = false;
          return Promise.reject(new Error('boom'));
        },
      }),
    });
    await room.slack.event(MENTION, 'Ev0AGAIN');
    await expect.poll(() => room.log.map(line => line.event)).toContain('slack_handler_failed');
    await room.slack.event(MENTION, 'Ev0AGAIN');
    await messagesOf(room);
  });

  describe('asked to wait', () => {
    const soon = { kind: 'rateLimited', retryAfter: 1 } as const;

    test('with a private answer, waits and shows it', async () => {
      const room = await openRoom(mode);
      room.slack.faults.next('chat.postEphemeral', soon);
      await room.slack.mention(ABSTAIN);
      expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE' });
      expect(room.slack.violations).toEqual([]);
    });

    test('with a form, says so privately, since the way to it closes within seconds', async () => {
      const room = await openRoom(mode);
      room.slack.faults.next('views.open', soon);
      await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
      const hint = await lastMessage(room);
      expect(hint.onlyFor).toBe('U0ALICE');
      expect(spokenText(hint)).toMatch(/slow down/u);
      expect(room.slack.workspace.views.size).toBe(0);
    });

    test('with the change of a form, waits and changes it', async () => {
      const room = await openRoom(mode);
      await room.slack.globalShortcut('ask_footnote');
      const { id, view } = await lastView(room);
      const value = { footnote_question: { footnote_question: { value: 'do bicycles travel free' } } };
      await room.slack.submit({ id, view }, value);
      room.slack.faults.next('views.update', soon);
      await room.slack.clickInView({ id, view: room.slack.workspace.views.get(id) ?? {} }, 'After');
      await expect
        .poll(() => shownText(room.slack.workspace.views.get(id)?.blocks))
        .toContain('Bread is not sold');
      expect(room.slack.violations).toEqual([]);
    });
  });

  test('acknowledges what it does not know, and says that it is of another version', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/timetable', '');
    const answer = await lastMessage(room);
    const acts = [
      await room.slack.clickValue(answer, 'footnote_slider', 'x'),
      await room.slack.messageShortcut('footnote_of_old', room.slack.said('x')),
      await room.slack.globalShortcut('footnote_of_old'),
    ];
    expect(acts.map(({ acknowledged }) => acknowledged)).toEqual([true, true, true]);
    const [, ...hints] = await messagesOf(room, 3);
    expect(hints.map(({ onlyFor }) => onlyFor)).toEqual(['U0ALICE', 'U0ALICE']);
    expect(hints.map(spokenText).join()).toMatch(/another version of Footnote.*another version/u);
    const blocks = [
      { type: 'input', block_id: 'b', element: { type: 'external_select', action_id: 'footnote_old' } },
    ];
    const old = { id: 'V9', view: { type: 'modal', callback_id: 'footnote_old', blocks } };
    expect(await room.slack.type(old, 'b', 'x')).toEqual([]);
    const { body } = await room.slack.submit(old, {});
    expect(body).toMatchObject({ response_action: 'update' });
    expect(room.slack.violations).toEqual([]);
  });

  const acts: readonly [string, (slack: FakeSlack) => Promise<Delivered>][] = [
    ['a command', slack => slack.command('/timetable', '')],
    ['a mention', slack => slack.mention('timetable')],
    ['a direct message', slack => slack.directMessage('timetable')],
    ['a message to look for', slack => slack.messageShortcut('find_in_sources', slack.said('night ferry'))],
    ['a click', slack => slack.clickValue(PUBLIC, 'footnote_action_0', '1:h:harbour/night-ferry#p1:0')],
  ];
  test.each(acts)('acknowledges %s at once, however long the answer takes', async (_name, act) => {
    const gate = createGate();
    const room = await openRoom(mode, { wrap: thinking(gate) });
    expect((await act(room.slack)).acknowledged).toBe(true);
    expect(room.slack.workspace.messages).toEqual([]);
    gate.open();
    expect(await messagesOf(room)).toHaveLength(1);
  });

  test('posts where a response_url has run out in the meantime', async () => {
    const gate = createGate();
    const room = await openRoom(mode, { wrap: thinking(gate) });
    await room.slack.command('/timetable', '');
    await room.slack.command('/ask', ABSTAIN);
    room.slack.responseUrls.expireAll();
    gate.open();
    const messages = await messagesOf(room, 2);
    expect(messages.map(({ via, onlyFor }) => `${via} ${onlyFor ?? 'everyone'}`).toSorted()).toEqual([
      'api U0ALICE',
      'api everyone',
    ]);
  });

  test('posts where a response_url says no with a status of 200', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('response_url', { kind: 'error', error: 'expired_url' });
    await room.slack.command('/timetable', '');
    expect(await lastMessage(room)).toMatchObject({ via: 'api', onlyFor: undefined });
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
    // The public line in its place is refused as well.
    room.slack.faults.next('chat.postMessage', { kind: 'error', error: 'restricted_action' });
    await room.slack.mention(ABSTAIN);
    const failed = () => room.log.filter(({ event }) => event === 'slack_delivery_failed');
    await expect.poll(() => failed().length).toBe(2);
    await room.slack.mention('timetable');
    await messagesOf(room);
    const events = room.log.map(line => line.event);
    expect(events).toContain('slack_handler_failed');
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
