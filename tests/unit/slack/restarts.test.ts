/** What Slack, or somebody else, sends again after the program was started anew. */
import { expect, test } from 'vitest';
import { contractLibrary } from '../../contract/harness.ts';
import { sendSigned } from '../../fakes/slack/http-sender.ts';
import { MODES } from '../../fakes/slack/open-slack.ts';
import { commandPayload } from '../../fakes/slack/payloads.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { SIGNING_SECRET } from '../../fakes/slack.ts';

const answered = ({ log }: { readonly log: readonly { readonly event: string }[] }) =>
  log.filter(({ event }) => event === 'answered').length;

test.each(MODES)(
  'an event that was answered before a restart is taken and not answered again, over %s',
  async mode => {
    const room = await openRoom(mode);
    await room.slack.mention('timetable', { again: 'Ev0AGAIN' });
    await lastMessage(room);
    await room.restart(await contractLibrary());
    const again = await room.slack.mention('timetable', { again: 'Ev0AGAIN' });
    expect(again.acknowledged).toBe(true);
    await room.slack.mention('signs');
    await messagesOf(room, 2);
    expect(answered(room)).toBe(2);
  },
);

test.each(MODES)('what is acknowledged is known to have been seen, over %s', async mode => {
  const order: string[] = [];
  const append = async (name: string) => {
    const turns = name.includes('signatures') ? 200 : 50;
    for (let turn = 0; turn < turns; turn += 1) await new Promise(resolve => setImmediate(resolve));
    order.push(name);
  };
  const room = await openRoom(mode, { append });
  const sent = room.slack.command('/timetable', '').then(() => order.push('acknowledged'));
  await lastMessage(room);
  await sent;
  expect(order).toEqual(
    mode === 'HTTP'
      ? ['slack-signatures.txt', 'slack-payloads.txt', 'acknowledged']
      : ['slack-payloads.txt', 'acknowledged'],
  );
});

test('a signed request that is replayed after a restart is answered, and not run', async () => {
  const room = await openRoom('HTTP');
  const place = { channel: 'C0GENERAL', user: 'U0ALICE' };
  const responseUrl = new URL(room.slack.responseUrls.issue(place), room.slack.apiUrl).href;
  const { trigger_id: _, ...command } = commandPayload({
    command: '/timetable',
    text: '',
    ...place,
    trigger: '',
    responseUrl,
  });
  const body = new URLSearchParams(command).toString();
  const timestamp = Math.floor(Date.now() / 1_000);
  const send = () =>
    sendSigned({
      url: room.adapter.url() ?? '',
      secret: SIGNING_SECRET,
      body,
      timestamp,
      contentType: 'application/x-www-form-urlencoded',
    });
  expect((await send()).status).toBe(200);
  await lastMessage(room);
  await room.restart(await contractLibrary());
  expect((await send()).status).toBe(200);
  await room.slack.mention('signs');
  await messagesOf(room, 2);
  expect(answered(room)).toBe(2);
});
