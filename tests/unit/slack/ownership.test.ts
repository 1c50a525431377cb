import { describe, expect, test } from 'vitest';
import { commandMeant } from '../../../adapters/slack/invocation.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { spokenText } from '../../fakes/slack/workspace.ts';

describe.each(MODES)('over %s', mode => {
  test('the other in a direct message cannot take the answer of the asker away', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/timetable', '', { channel: 'D0PEOPLE' });
    const answer = await lastMessage(room);
    await room.slack.click(answer, 'Dismiss', 'U0BOB');
    const [kept, told] = await messagesOf(room, 2);
    expect(kept).toEqual(answer);
    expect(told?.onlyFor).toBe('U0BOB');
    expect(spokenText(told!)).toMatch(/^Only the person who asked/u);
  });

  test('an answer that Slack asks to wait with arrives after the wait', async () => {
    const room = await openRoom(mode);
    room.slack.faults.next('response_url', { kind: 'rateLimited', retryAfter: 0 });
    await room.slack.command('/timetable', '');
    expect(await lastMessage(room)).toMatchObject({ via: 'response_url', onlyFor: undefined });
  });
});

test('a topic that has gone is not answered as another whose name it ends with', () => {
  const told = { commands: ['night-timetable', 'timetable'] };
  expect(commandMeant('night-timetable', ['timetable'], told)).toBe('night-timetable');
  expect(commandMeant('fn-timetable', ['timetable'], told)).toBe('timetable');
  expect(commandMeant('fn-night-timetable', ['timetable'], { ...told, prefix: 'fn' })).toBe(
    'night-timetable',
  );
});
