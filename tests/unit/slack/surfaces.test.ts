import { describe, expect, test } from 'vitest';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom, wordsOf } from '../../fakes/slack/room.ts';
import { buttonsOf, type SentMessage, spokenText } from '../../fakes/slack/workspace.ts';

const CROSSING = 'The night ferry leaves the old harbour at nine and arrives before the bakers open.';
const WHEN = 'when does the night ferry leave';
const ABSTAIN = 'who won the world cup in 1998';

describe.each(MODES)('over %s', mode => {
  describe('a slash command', () => {
    test('is answered for everyone where it was typed, without the bot being a member', async () => {
      const room = await openRoom(mode);
      const { acknowledged } = await room.slack.command('/timetable', '', { channel: 'C0OUTSIDE' });
      const message = await lastMessage(room);
      expect(acknowledged).toBe(true);
      expect(message).toMatchObject({ channel: 'C0OUTSIDE', onlyFor: undefined, via: 'response_url' });
      expect(spokenText(message)).toContain(CROSSING);
      expect(room.slack.violations).toEqual([]);
    });

    test('is known with a prefix, and with escaped text', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/fn-ask', 'bicycles &amp; dogs');
      expect(spokenText(await lastMessage(room))).toContain('Bicycles travel free of charge');
    });

    test('with a prefix is told of the others with it, and quotations keep their words', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/fn-help', '');
      const help = spokenText(await lastMessage(room));
      for (const name of ['/fn-ask', '/fn-quote', '/fn-timetable']) expect(help).toContain(name);
      expect(help).not.toMatch(/\/(?:ask|quote|timetable|topics|sources)\b/u);
      await room.slack.command('/fn-sources', '');
      expect(spokenText(await lastMessage(room, 2))).not.toContain('fn-');
    });

    test('abstains for the asker alone', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', ABSTAIN);
      expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE' });
    });

    test('works in a direct message between people', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', WHEN, { channel: 'D0PEOPLE' });
      expect(await lastMessage(room)).toMatchObject({ channel: 'D0PEOPLE', onlyFor: undefined });
    });

    test('works in the direct message to the bot, for the asker alone when it is private', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', WHEN, { channel: 'D0ALICE' });
      await room.slack.command('/ask', ABSTAIN, { channel: 'D0ALICE' });
      const messages = await messagesOf(room, 2);
      expect(messages.map(({ channel, onlyFor }) => `${channel} ${onlyFor ?? 'both'}`)).toEqual([
        'D0ALICE both',
        'D0ALICE U0ALICE',
      ]);
    });

    test('that has gone says so, and the host is told', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/zeppelins', '');
      expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE' });
      expect(room.log).toContainEqual(
        expect.objectContaining({ level: 'warn', event: 'slack_manifest_outdated' }),
      );
    });
  });

  describe('a mention', () => {
    test('in a channel is answered in a thread under it', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable');
      const message = await lastMessage(room);
      expect(message).toMatchObject({ channel: 'C0GENERAL', onlyFor: undefined, via: 'api' });
      expect(message.thread).toBeDefined();
      expect(spokenText(message)).toContain(CROSSING);
    });

    test('in a thread is answered in that thread', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable when does it leave', { thread: '1763000000.000100' });
      expect(await lastMessage(room)).toMatchObject({ thread: '1763000000.000100', onlyFor: undefined });
    });

    test('abstains for the asker alone, in the thread if it was in one', async () => {
      const room = await openRoom(mode);
      await room.slack.mention(ABSTAIN);
      await room.slack.mention(ABSTAIN, { thread: '1763000000.000100' });
      const messages = await messagesOf(room, 2);
      expect(messages.map(({ onlyFor, thread }) => ({ onlyFor, thread }))).toEqual([
        { onlyFor: 'U0ALICE', thread: undefined },
        { onlyFor: 'U0ALICE', thread: '1763000000.000100' },
      ]);
    });

    test('without a word is help', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('');
      const message = await lastMessage(room);
      expect(message.onlyFor).toBe('U0ALICE');
      expect(spokenText(message)).toContain('/quote');
    });

    test('of hostile text shows it, if at all, as text', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('<!channel> <@U1> &lt; `zeppelin` <https://evil.example|x>');
      await lastMessage(room);
      expect(room.slack.violations).toEqual([]);
    });

    test('that is edited is answered once', async () => {
      const room = await openRoom(mode);
      const event = {
        type: 'app_mention',
        user: 'U0ALICE',
        text: '<@U0BOT> timetable',
        ts: '1763000000.000100',
        channel: 'C0GENERAL',
      };
      await room.slack.event(event);
      await room.slack.event({ ...event, edited: { user: 'U0ALICE', ts: '1763000001.000000' } });
      await room.slack.mention('signs');
      await messagesOf(room, 2);
      expect(room.log.filter(line => line.event === 'answered')).toHaveLength(2);
    });

    test('by another app is not answered', async () => {
      const room = await openRoom(mode);
      const event = {
        type: 'app_mention',
        text: '<@U0BOT> timetable',
        ts: '1763000000.000100',
        channel: 'C0GENERAL',
      };
      await room.slack.event({ ...event, user: 'U0OTHER', bot_id: 'B0OTHER' });
      await room.slack.mention('timetable');
      expect((await lastMessage(room)).thread).not.toBe('1763000000.000100');
    });
  });

  describe('a direct message to the bot', () => {
    test('is answered there, and stays', async () => {
      const room = await openRoom(mode);
      await room.slack.directMessage(WHEN);
      await messagesOf(room, 1);
      await room.slack.directMessage(ABSTAIN);
      const messages = await messagesOf(room, 2);
      expect(messages.map(({ channel, onlyFor }) => ({ channel, onlyFor }))).toEqual([
        { channel: 'D0ALICE', onlyFor: undefined },
        { channel: 'D0ALICE', onlyFor: undefined },
      ]);
      expect(spokenText(messages[1]!)).toContain('Not in these sources.');
    });

    test('has buttons that change the answer in place', async () => {
      const room = await openRoom(mode);
      await room.slack.directMessage(WHEN);
      await room.slack.click(await lastMessage(room), 'After');
      await expect.poll(() => spokenText(room.slack.workspace.messages[0]!)).toContain('Bicycles travel');
      expect(await messagesOf(room)).toHaveLength(1);
    });

    const labels = (message: SentMessage) => buttonsOf(message.body).map(({ label }) => label);
    const CHECK = 'factcheck bicycles travel free of charge on the upper deck';

    test('offers nothing to share, since nobody else is there', async () => {
      const room = await openRoom(mode);
      await room.slack.directMessage(CHECK);
      const check = await lastMessage(room);
      expect(spokenText(check)).toContain('Bicycles travel');
      expect(labels(check).join()).not.toContain('Share');
      // Nor do commands, now that this is known for the bot's own conversation.
      await room.slack.command('/ask', `private:yes ${WHEN}`, { channel: 'D0ALICE' });
      expect(labels(await lastMessage(room, 2)).join()).not.toContain('Share');
    });

    test('is known as the bot’s own conversation from when somebody opens it', async () => {
      const room = await openRoom(mode);
      await room.slack.event({
        type: 'app_home_opened',
        user: 'U0ALICE',
        channel: 'D0ALICE',
        tab: 'messages',
      });
      await room.slack.command('/ask', `private:yes ${WHEN}`, { channel: 'D0ALICE' });
      expect(labels(await lastMessage(room)).join()).not.toContain('Share');
    });

    test('between people keeps its button to share', async () => {
      const room = await openRoom(mode);
      await room.slack.directMessage(WHEN);
      await room.slack.command('/ask', `private:yes ${WHEN}`, { channel: 'D0PEOPLE' });
      expect(labels(await lastMessage(room, 2))).toContain('Share');
    });

    test('that was edited, or is not a direct one, is not answered', async () => {
      const room = await openRoom(mode);
      const event = { type: 'message', user: 'U0ALICE', text: 'timetable', ts: '1763000000.000100' };
      await room.slack.event({
        ...event,
        channel: 'D0ALICE',
        channel_type: 'im',
        subtype: 'message_changed',
      });
      await room.slack.event({ ...event, channel: 'C0GENERAL', channel_type: 'channel' });
      await room.slack.directMessage('timetable');
      expect(await messagesOf(room)).toHaveLength(1);
      expect(room.log.filter(line => line.event === 'answered')).toHaveLength(1);
    });
  });

  describe('“Find in the sources” on a message', () => {
    test('answers for the asker alone, and shares into the thread of that message', async () => {
      const room = await openRoom(mode);
      const said = room.slack.said('I wonder when the night ferry leaves the old harbour');
      await room.slack.messageShortcut('find_in_sources', said);
      const found = await lastMessage(room);
      expect(found).toMatchObject({ onlyFor: 'U0ALICE', thread: undefined });
      await room.slack.click(found, 'Share in thread');
      const [card, shared] = await messagesOf(room, 2);
      expect(shared).toMatchObject({ thread: said.ts, onlyFor: undefined });
      expect(spokenText(shared!)).toMatch(/^Shared by alice\n/u);
      await expect
        .poll(() => room.slack.workspace.messages[0] && spokenText(room.slack.workspace.messages[0]))
        .toBe('Shared in the thread.');
      expect(buttonsOf(room.slack.workspace.messages[0]!.body)).toEqual([]);
      expect(card!.onlyFor).toBe('U0ALICE');
    });

    test('in a thread answers there, as long as the bot is a member', async () => {
      const room = await openRoom(mode);
      const thread = '1763000000.000100';
      await room.slack.messageShortcut('find_in_sources', room.slack.said(WHEN, { thread }));
      expect(await lastMessage(room)).toMatchObject({ onlyFor: 'U0ALICE', thread, via: 'api' });
      const outside = room.slack.said(WHEN, { thread, channel: 'C0OUTSIDE' });
      await room.slack.messageShortcut('find_in_sources', outside);
      expect(await lastMessage(room, 2)).toMatchObject({ onlyFor: 'U0ALICE', via: 'response_url' });
    });

    test('where the bot is no member says how to invite it, once it should share', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('find_in_sources', room.slack.said(WHEN, { channel: 'C0OUTSIDE' }));
      await room.slack.click(await lastMessage(room), 'Share in thread');
      const hint = await lastMessage(room, 2);
      expect(hint.onlyFor).toBe('U0ALICE');
      expect(spokenText(hint)).toBe(
        'Footnote is not in this channel, so it cannot post here. Type /invite @footnote and try again.',
      );
    });

    test('which has no words says so', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('find_in_sources', room.slack.said(''));
      expect(spokenText(await lastMessage(room))).toBe('There is no word in that message to look for.');
    });

    test('of 13,200 characters is still a question', async () => {
      const room = await openRoom(mode);
      await room.slack.messageShortcut('find_in_sources', room.slack.said('night ferry '.repeat(1_100)));
      expect((await lastMessage(room)).onlyFor).toBe('U0ALICE');
      expect(room.slack.violations).toEqual([]);
    });
  });

  describe('a button', () => {
    test('on a public answer is answered for whoever clicked, and leaves the answer as it is', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable', { thread: '1763000000.000100' });
      const answer = await lastMessage(room);
      await room.slack.click(answer, 'Read in context', 'U0BOB');
      const shown = await lastMessage(room, 2);
      expect(shown).toMatchObject({ onlyFor: 'U0BOB', thread: '1763000000.000100' });
      expect(wordsOf(shown)).toContain('dogs pay half');
      expect(room.slack.workspace.messages[0]).toBe(answer);
    });

    test('on a private answer changes it in place', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', `private:yes ${WHEN}`);
      await room.slack.click(await lastMessage(room), 'After');
      await expect.poll(() => spokenText(room.slack.workspace.messages[0]!)).toContain('Bicycles travel');
      expect(room.slack.workspace.messages).toHaveLength(1);
    });

    test('keeps the thread that a share goes to, however often the answer changes', async () => {
      const room = await openRoom(mode);
      const said = room.slack.said(WHEN);
      await room.slack.messageShortcut('find_in_sources', said);
      await room.slack.click(await lastMessage(room), 'After');
      await expect.poll(() => spokenText(room.slack.workspace.messages[0]!)).toContain('Bicycles travel');
      await room.slack.click(room.slack.workspace.messages[0]!, 'Share in thread');
      expect(await lastMessage(room, 2)).toMatchObject({ thread: said.ts, onlyFor: undefined });
    });

    test('shares once, however often it is clicked', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', `private:yes ${WHEN}`);
      const card = await lastMessage(room);
      await Promise.all([room.slack.click(card, 'Share'), room.slack.click(card, 'Share')]);
      await expect.poll(() => room.log.filter(line => line.event === 'answered').length).toBe(3);
      await expect.poll(() => spokenText(room.slack.workspace.messages[0]!)).toBe('Shared.');
      expect(room.slack.workspace.messages.filter(message => message.onlyFor === undefined)).toHaveLength(1);
    });

    test('shares through the answer’s own way where the bot is no member', async () => {
      const room = await openRoom(mode);
      await room.slack.command('/ask', `private:yes ${WHEN}`, { channel: 'C0OUTSIDE' });
      await room.slack.click(await lastMessage(room), 'Share');
      await expect
        .poll(() => room.slack.workspace.messages.filter(message => message.onlyFor === undefined))
        .toMatchObject([{ channel: 'C0OUTSIDE', via: 'response_url' }]);
    });

    test('takes a public answer away for the one who asked, and for nobody else', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable');
      const answer = await lastMessage(room);
      await room.slack.click(answer, 'Dismiss', 'U0BOB');
      expect(spokenText(await lastMessage(room, 2))).toBe(
        'Only the person who asked can take this answer away.',
      );
      await room.slack.click(answer, 'Dismiss');
      await expect.poll(() => room.slack.workspace.messages.includes(answer)).toBe(false);
    });

    test('of another version, or made up, is one sentence', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable');
      const answer = await lastMessage(room);
      await room.slack.clickValue(answer, 'footnote_action_0', '9:x:<!channel>|t:<!here>|o:U0BOB');
      const shown = await lastMessage(room, 2);
      expect(shown.onlyFor).toBe('U0ALICE');
      expect(spokenText(shown)).toContain('another version');
    });

    test('that opens the source is acknowledged, and nothing more', async () => {
      const room = await openRoom(mode);
      await room.slack.mention('timetable');
      const answer = await lastMessage(room);
      expect((await room.slack.click(answer, 'Open the source')).acknowledged).toBe(true);
      expect(await messagesOf(room)).toHaveLength(1);
    });
  });
});
