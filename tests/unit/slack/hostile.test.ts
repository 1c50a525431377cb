import { beforeAll, describe, expect, test } from 'vitest';
import { FIELD } from '../../../adapters/slack/modals.ts';
import type { Library } from '../../../src/index.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';
import { HOSTILE, hostileLibrary, LENGTH } from '../../fakes/slack/hostile-library.ts';
import { escapeAsSlack, readMrkdwn } from '../../fakes/slack/mrkdwn.ts';
import { MODES, type OpenSlack } from '../../fakes/slack/open-slack.ts';
import { lastMessage, lastView, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { buttonsOf, type SentMessage, shownText, spokenText } from '../../fakes/slack/workspace.ts';

const BOARD = 'what does the painted board of the harbour master read';
const THREAD = '1763000000.000100';
const field = (name: string, value: object) => ({ [name]: { [name]: value } });

let library: Library;
beforeAll(async () => {
  library = await hostileLibrary();
});

/** Read out and shown as it is written in the sources, and doing nothing. */
function isHarmless(message: SentMessage): void {
  expect(checkMessage(message.body).problems).toEqual([]);
  expect(readMrkdwn(String(message.body.text))).toMatchObject({ pings: [], links: [], unescaped: [] });
  expect(spokenText(message)).toContain(HOSTILE);
  expect(shownText(message.body.blocks)).toContain(HOSTILE);
}

const viewOf = ({ slack }: OpenSlack, id: string) => slack.workspace.views.get(id) ?? {};

describe.each(MODES)('over %s, hostile words of the sources stay words', mode => {
  const asked: readonly [string, (room: OpenSlack) => Promise<unknown>][] = [
    ['an answer to a command', ({ slack }) => slack.command('/board', '')],
    ['an answer to a question', ({ slack }) => slack.command('/ask', BOARD)],
    ['a private answer', ({ slack }) => slack.command('/ask', `private:yes ${BOARD}`)],
    ['an answer to a mention', ({ slack }) => slack.mention(BOARD, { thread: THREAD })],
    ['an answer in a direct message', ({ slack }) => slack.directMessage(BOARD)],
    ['an answer to a message', ({ slack }) => slack.messageShortcut('find_in_sources', slack.said(BOARD))],
    ['a page of an article', ({ slack }) => slack.command('/read', 'log')],
    [
      'a check',
      ({ slack }) => slack.command('/factcheck', 'The painted board of the harbour master reads no'),
    ],
    ['the sources', ({ slack }) => slack.command('/sources', '')],
    ['the topics', ({ slack }) => slack.command('/topics', '')],
  ];
  test.each(asked)('in %s', async (_name, ask) => {
    const room = await openRoom(mode, { library });
    await ask(room);
    isHarmless(await lastMessage(room));
    expect(room.slack.violations).toEqual([]);
  });

  test('in what is shared', async () => {
    const room = await openRoom(mode, { library });
    await room.slack.messageShortcut('find_in_sources', room.slack.said(BOARD));
    await room.slack.click(await lastMessage(room), 'Share in thread', 'U0ALICE');
    isHarmless(await lastMessage(room, 2));
    expect(room.slack.violations).toEqual([]);
  });

  test('in the menu of passages, and in what is chosen there', async () => {
    const room = await openRoom(mode, { library });
    await room.slack.messageShortcut('quote_passage', room.slack.said(HOSTILE));
    const form = await lastView(room);
    const options = await room.slack.type(form, FIELD.passage, HOSTILE);
    const option = options.find(({ value }) => value === 'port/boards#p1') ?? options[0];
    expect(options.map(({ label }) => label).join()).toContain('<!channel>');
    await room.slack.submit(form, field(FIELD.passage, { selected_option: { value: option?.value } }));
    isHarmless(await lastMessage(room));
    expect(room.slack.violations).toEqual([]);
  });

  test('in a form that shows an answer, and leads on', async () => {
    const room = await openRoom(mode, { library });
    await room.slack.globalShortcut('ask_footnote');
    const { id, view } = await lastView(room);
    await room.slack.submit({ id, view }, field(FIELD.question, { value: BOARD }));
    expect(shownText(viewOf(room, id).blocks)).toContain(HOSTILE);
    await room.slack.clickInView({ id, view: viewOf(room, id) }, 'Read in context');
    await expect.poll(() => room.slack.calls.filter(call => call.method === 'views.update').length).toBe(1);
    expect(shownText(viewOf(room, id).blocks)).toContain(HOSTILE);
    expect(room.slack.violations).toEqual([]);
  });

  test('in the form of a check, filled in with a message as it was written', async () => {
    const room = await openRoom(mode, { library });
    const claim = `The painted board of the harbour master reads ${HOSTILE}`;
    await room.slack.messageShortcut('check_claim', room.slack.said(claim, { channel: 'C0OUTSIDE' }));
    const { id, view } = await lastView(room);
    expect(JSON.stringify(view)).toContain(JSON.stringify(claim).slice(1, -1));
    await room.slack.submit({ id, view }, field(FIELD.claim, { value: claim }));
    expect(shownText(viewOf(room, id).blocks)).toContain('<!channel>');
    expect(room.slack.violations).toEqual([]);
  });

  test('on the App Home', async () => {
    const room = await openRoom(mode, { library });
    const event = { type: 'app_home_opened', user: 'U0ALICE', channel: 'D0ALICE', tab: 'home' };
    await room.slack.event({ ...event, event_ts: THREAD });
    await expect.poll(() => room.slack.workspace.homes.size).toBe(1);
    expect(shownText(room.slack.workspace.homes.get('U0ALICE')?.blocks)).toContain(HOSTILE);
    expect(room.slack.violations).toEqual([]);
  });

  test('in an article of 13,200 characters, which is read page by page', async () => {
    const room = await openRoom(mode, { library });
    await room.slack.command('/lighthouse', '');
    await room.slack.command('/read', 'log');
    const [, page] = await messagesOf(room, 2);
    const text = (message: SentMessage) => spokenText(message);
    const pages: string[] = [];
    const id = page?.ts;
    const shown = () => room.slack.workspace.messages.find(message => message.ts === id);
    for (let next = shown(); next !== undefined; ) {
      isHarmless(next);
      pages.push(text(next));
      const label = buttonsOf(next.body).find(button => /next/iu.test(button.label))?.label;
      if (label === undefined) break;
      const before = next;
      await room.slack.click(before, label);
      await expect.poll(shown).not.toBe(before);
      next = shown();
    }
    expect(pages.join('').length).toBeGreaterThan(LENGTH);
    expect(room.slack.violations).toEqual([]);
  });
});

describe.each(MODES)('over %s, hostile words of 13,200 characters that people write', mode => {
  const long = `${BOARD} ${HOSTILE} `.repeat(200).slice(0, LENGTH);
  const written: readonly [string, (room: OpenSlack) => Promise<unknown>][] = [
    ['in a command', ({ slack }) => slack.command('/ask', escapeAsSlack(long))],
    ['in a mention', ({ slack }) => slack.mention(long)],
    ['in a direct message', ({ slack }) => slack.directMessage(long)],
    [
      'in a message that is looked for',
      ({ slack }) => slack.messageShortcut('find_in_sources', slack.said(long)),
    ],
  ];
  test.each(written)('%s are answered, harmlessly', async (_name, write) => {
    const room = await openRoom(mode, { library });
    await write(room);
    const message = await lastMessage(room);
    expect(checkMessage(message.body).problems).toEqual([]);
    expect(room.slack.violations).toEqual([]);
  });

  const forms: readonly [string, string, string][] = [
    ['a question', 'ask_footnote', FIELD.question],
    ['a claim', 'check_claim', FIELD.claim],
  ];
  test.each(forms)('in the form of %s are refused in the form', async (_name, callback, name) => {
    const room = await openRoom(mode, { library });
    await (name === FIELD.question
      ? room.slack.globalShortcut(callback)
      : room.slack.messageShortcut(callback, room.slack.said(long)));
    const { body } = await room.slack.submit(await lastView(room), field(name, { value: long }));
    expect(body).toMatchObject({ response_action: 'errors' });
    expect(room.slack.violations).toEqual([]);
  });
});
