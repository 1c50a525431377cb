import { channel } from 'node:diagnostics_channel';
import { describe, expect, test, vi } from 'vitest';
import { FIELD } from '../../../adapters/slack/modals.ts';
import { createGate } from '../../fakes/slack/gate.ts';
import type { OpenSlack } from '../../fakes/slack/open-slack.ts';
import { commandPayload } from '../../fakes/slack/payloads.ts';
import { lastMessage, lastView, messagesOf, openRoom } from '../../fakes/slack/room.ts';

const SOCKET = 'Socket Mode';
const CHOICE = {
  [FIELD.passage]: { [FIELD.passage]: { selected_option: { value: 'harbour/night-ferry#p2' } } },
};

const greeted = ({ slack }: OpenSlack, count: number) =>
  expect.poll(() => slack.socket.greeted, { interval: 2 }).toBeGreaterThanOrEqual(count);
const answered = ({ log }: OpenSlack) => log.filter(line => line.event === 'answered').length;
const opened = ({ slack }: OpenSlack) =>
  slack.calls.filter(call => call.method === 'apps.connections.open').length;

describe.each(['refresh_requested', 'warning'])('when Slack asks for another line, %s', reason => {
  test('the one before answers until the next one is there', async () => {
    const room = await openRoom(SOCKET, { timing: { lingerMs: 10 } });
    const gate = createGate();
    room.slack.faults.next('apps.connections.open', { kind: 'held', until: gate.opened });
    room.slack.socket.refresh(reason);
    const { acknowledged } = await room.slack.command('/timetable', '');
    expect(acknowledged).toBe(true);
    await lastMessage(room);
    expect(room.slack.socket.greeted).toBe(1);
    gate.open();
    await greeted(room, 2);
    await room.slack.command('/timetable', '');
    await messagesOf(room, 2);
    await expect.poll(() => room.slack.socket.open).toBe(1);
  });

  test('a form that is still being posted is acknowledged over the line that it came by', async () => {
    const room = await openRoom(SOCKET, { timing: { lingerMs: 0 } });
    await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
    const form = await lastView(room);
    const gate = createGate();
    room.slack.faults.next('chat.postMessage', { kind: 'held', until: gate.opened });
    const submitted = room.slack.submit(form, CHOICE);
    await expect.poll(() => answered(room)).toBe(1);
    room.slack.socket.refresh(reason);
    await greeted(room, 2);
    gate.open();
    expect(await submitted).toMatchObject({ acknowledged: true });
    await expect.poll(() => room.slack.socket.open).toBe(1);
  });

  test('nobody waits for the end of the one before, which Slack may never confirm', async () => {
    const room = await openRoom(SOCKET, { timing: { lingerMs: 0, closeMs: 20, silentMs: 600_000 } });
    const hear = room.slack.socket.deafen();
    room.slack.socket.refresh(reason);
    await greeted(room, 2);
    await room.slack.command('/timetable', '');
    await lastMessage(room);
    hear();
    await expect.poll(() => room.slack.socket.open).toBe(1);
  });
});

test('what Slack has sent over the one before is still taken when the next one is there', async () => {
  const room = await openRoom(SOCKET);
  for (let count = 2; count < 6; count += 1) {
    room.slack.socket.refresh('refresh_requested');
    await greeted(room, count);
    const late = await room.slack.socket.sendBefore(
      'slash_commands',
      commandPayload({
        command: '/timetable',
        text: '',
        channel: 'C0GENERAL',
        user: 'U0ALICE',
        trigger: `${count}.7.late`,
        responseUrl: new URL(
          room.slack.responseUrls.issue({ channel: 'C0GENERAL', user: 'U0ALICE' }),
          room.slack.apiUrl,
        ).href,
      }),
    );
    expect(late).toBeDefined();
  }
  await messagesOf(room, 4);
  await expect.poll(() => room.slack.socket.open).toBeLessThanOrEqual(2);
});

test('attempts at another line that fail leave the one before as it is', async () => {
  const room = await openRoom(SOCKET);
  const gate = createGate();
  const down = { kind: 'status', status: 500, stored: false } as const;
  const held = { kind: 'held', until: gate.opened } as const;
  room.slack.faults.next('apps.connections.open', down, { kind: 'cut', stored: false }, held);
  room.slack.socket.refuseNext('too_many_websockets');
  room.slack.socket.refresh('refresh_requested');
  await expect.poll(() => room.log.filter(line => line.event === 'slack_connect_failed').length).toBe(2);
  await room.slack.command('/timetable', '');
  await lastMessage(room);
  gate.open();
  await greeted(room, 2);
  expect(room.log).toContainEqual(
    expect.objectContaining({
      event: 'slack_connect_failed',
      fields: { code: 'too_many_websockets', attempts: 4, advice: expect.any(String) },
    }),
  );
  await room.slack.command('/timetable', '');
  await messagesOf(room, 2);
});

test('a line that falls silent is replaced, whatever comes over another one', async () => {
  const room = await openRoom(SOCKET, { timing: { silentMs: 300, closeMs: 20 } });
  room.slack.socket.refresh('refresh_requested');
  await greeted(room, 2);
  room.slack.socket.deafen();
  await greeted(room, 3);
  const reasons = room.log.map(({ fields }) => fields.reason);
  expect(reasons.filter(reason => reason !== undefined)).toEqual(['refresh_requested', 'silent']);
  await room.slack.command('/timetable', '');
  await lastMessage(room);
});

test('a line that falls silent stays until what came over it is acknowledged', async () => {
  const room = await openRoom(SOCKET, { timing: { silentMs: 300, lingerMs: 0 } });
  await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
  const form = await lastView(room);
  const gate = createGate();
  room.slack.faults.next('chat.postMessage', { kind: 'held', until: gate.opened });
  const submitted = room.slack.submit(form, CHOICE);
  await expect.poll(() => answered(room)).toBe(1);
  const hear = room.slack.socket.deafen();
  await greeted(room, 2);
  gate.open();
  await messagesOf(room);
  hear();
  expect(await submitted).toMatchObject({ acknowledged: true });
  await expect.poll(() => room.slack.socket.open).toBe(1);
});

test('a client that tells of nothing that it hears loses no line by that', async () => {
  const silentMs = 60;
  const told = vi.spyOn(channel('undici:websocket:open'), 'publish').mockReturnValue(undefined);
  const room = await openRoom(SOCKET, { timing: { silentMs } });
  told.mockRestore();
  // More than the silence takes.
  for (let pings = 0; pings < 4; pings += 1) await room.slack.socket.pinged();
  await room.slack.command('/timetable', '');
  await lastMessage(room);
  expect(room.slack.socket.greeted).toBe(1);
});

test('time in which the program itself was busy is no silence: the line stays, and what came over it is answered', async () => {
  const silentMs = 120;
  const room = await openRoom(SOCKET, { timing: { silentMs } });
  for (let times = 0; times < 3; times += 1) {
    // The client asks again only after a while, so that its own limit is not the first to be looked at.
    await room.slack.socket.pinged();
    const sent = room.slack.command('/timetable', '');
    const end = Date.now() + 3 * silentMs;
    while (Date.now() < end);
    expect(await sent).toMatchObject({ acknowledged: true });
  }
  await messagesOf(room, 3);
  expect(room.slack.socket.greeted).toBe(1);
});

test.each(['null', 'no JSON', '7', '{}', '{"type":"events_api","payload":null}'])(
  'a frame that is none of Slack’s is told, and the line renewed: %s',
  async frame => {
    const room = await openRoom(SOCKET, { timing: { lingerMs: 0 } });
    room.slack.socket.sendText(frame);
    await greeted(room, 2);
    expect(room.log.map(({ event }) => event)).toContain('slack_frame_unreadable');
    await room.slack.command('/timetable', '');
    await lastMessage(room);
  },
);

test('a line that Slack opens without a hello is given up, and tried again', async () => {
  const room = await openRoom(SOCKET, { timing: { helloMs: 200, closeMs: 20 } });
  room.slack.socket.refuseNext();
  room.slack.socket.cut();
  await greeted(room, 2);
  expect(opened(room)).toBeGreaterThanOrEqual(3);
});

test('an ending program takes nothing new, and acknowledges and finishes what it has', async () => {
  const room = await openRoom(SOCKET);
  await room.slack.messageShortcut('quote_passage', room.slack.said('x'));
  const form = await lastView(room);
  const gate = createGate();
  room.slack.faults.next('chat.postMessage', { kind: 'held', until: gate.opened });
  const submitted = room.slack.submit(form, CHOICE);
  await expect.poll(() => answered(room)).toBe(1);
  const stopped = room.adapter.stop();
  const late = room.slack.command('/signs', '');
  await expect.poll(() => room.slack.socket.due).toBe(2);
  gate.open();
  expect(await submitted).toMatchObject({ acknowledged: true });
  await stopped;
  expect(await late).toMatchObject({ acknowledged: false });
  expect(answered(room)).toBe(1);
  expect(room.slack.workspace.messages).toHaveLength(1);
});
