import { describe, expect, test } from 'vitest';
import { escapeText } from '../../../adapters/slack/escape.ts';
import { render } from '../../../adapters/slack/render.ts';
import type { Bot, Citation, ComparisonBlock, Reply } from '../../../src/index.ts';
import { contractLibrary, rewritten } from '../../contract/harness.ts';
import { checkMessage } from '../../fakes/slack/check-message.ts';
import { readMrkdwn } from '../../fakes/slack/mrkdwn.ts';
import { MODES, type OpenSlack } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { buttonsOf, type SentMessage, shownText, spokenText } from '../../fakes/slack/workspace.ts';

const CLAIM = 'The night ferry leaves the old harbour at ten';
const QUOTATION = 'Bread is not sold on board, so passengers bring their own dinner.';
const HOSTILE = '<!channel> <@U1> &lt; <https://evil.example|x> `a` *b* _c_ ~d~ |c:e |o:U1 :smile:';
const THREAD = '1763000000.000100';

const publicOnes = ({ slack }: OpenSlack): readonly SentMessage[] =>
  slack.workspace.messages.filter(message => message.onlyFor === undefined);
const labelsOf = (message: SentMessage) => buttonsOf(message.body).map(({ label }) => label);
const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

describe.each(MODES)('over %s, a check', mode => {
  test('by command is for the asker alone, over the closest sentence', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/factcheck', CLAIM);
    const shown = await lastMessage(room);
    expect(shown.onlyFor).toBe('U0ALICE');
    expect(oneLine(spokenText(shown))).toMatch(/claim .*at \W?ten.* ¶1 .*at \W?nine/u);
    expect(labelsOf(shown)).toEqual(['Open the source', 'Share', 'More passages', 'Read in context']);
    expect(room.slack.violations).toEqual([]);
  });

  test('by command with a prefix is the same', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/fn-quotecheck', QUOTATION);
    expect(spokenText(await lastMessage(room))).toContain('Altered, in one word:');
  });

  const mentions: readonly [string, string, RegExp][] = [
    ['of a claim', `factcheck ${CLAIM}`, /ten/u],
    ['with a colon', `Factcheck: ${CLAIM}`, /ten/u],
    ['with a slash', `/quotecheck ${QUOTATION}`, /Altered, in one word:/u],
  ];
  test.each(mentions)(
    'by a mention in a thread, %s, is shared into that thread',
    async (_name, said, expected) => {
      const room = await openRoom(mode);
      await room.slack.mention(said, { thread: THREAD });
      const shown = await lastMessage(room);
      expect(shown).toMatchObject({ onlyFor: 'U0ALICE', thread: THREAD });
      expect(spokenText(shown)).toMatch(expected);
      await room.slack.click(shown, 'Share in thread');
      const shared = await lastMessage(room, 2);
      expect(shared).toMatchObject({ onlyFor: undefined, thread: THREAD });
      expect(spokenText(shared)).toMatch(expected);
    },
  );

  test('from the menu of a message is shared into its thread, also after a restart', async () => {
    const room = await openRoom(mode);
    const said = room.slack.said(CLAIM);
    await room.slack.messageShortcut('check_claim', said);
    await expect.poll(() => room.slack.workspace.views.size, { interval: 2 }).toBe(1);
    const [id, view] = [...room.slack.workspace.views][0]!;
    await room.slack.submit(
      { id, view },
      {
        footnote_claim: {
          footnote_claim: { type: 'plain_text_input', value: `${CLAIM} & not &lt;at> nine` },
        },
      },
    );
    const shown = await lastMessage(room);
    await room.restart(await contractLibrary());
    await room.slack.click(shown, 'Share in thread');
    await expect.poll(() => publicOnes(room)).toMatchObject([{ channel: said.channel, thread: said.ts }]);
    const text = spokenText(publicOnes(room)[0]!);
    expect(text).toMatch(/^Shared by alice\n/u);
    expect(text.replace(/[[\]()]/gu, '')).toContain(`${CLAIM} & not &lt;at> nine`);
    expect(room.slack.violations).toEqual([]);
  });

  test('is shared once, and only the asker can take it away', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/quotecheck', QUOTATION);
    const shown = await lastMessage(room);
    await Promise.all([room.slack.click(shown, 'Share'), room.slack.click(shown, 'Share')]);
    await expect.poll(() => spokenText(room.slack.workspace.messages[0]!)).toBe('Shared.');
    const [shared] = publicOnes(room);
    expect(publicOnes(room)).toHaveLength(1);
    expect(labelsOf(shared!)).toEqual(['Open the source', 'Read in context', 'Dismiss']);
    await room.slack.click(shared!, 'Dismiss');
    await expect.poll(() => publicOnes(room)).toEqual([]);
  });

  test('whose sources have changed is shown to the asker before it is shared', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/quotecheck', QUOTATION);
    const shown = await lastMessage(room);
    await room.restart(rewritten(await contractLibrary()));
    await room.slack.click(shown, 'Share');
    const again = await lastMessage(room, 2);
    expect(again.onlyFor).toBe('U0ALICE');
    expect(spokenText(again)).toContain('This has changed since you saw it.');
    await room.slack.click(again, 'Share');
    await expect.poll(() => publicOnes(room)).toHaveLength(1);
  });

  test('offers further passages after a restart', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/factcheck', 'Passengers bring their own bread and pay half for dogs');
    const shown = await lastMessage(room);
    await room.restart(await contractLibrary());
    await room.slack.click(shown, 'More passages');
    const more = await lastMessage(room, 2);
    expect(more.onlyFor).toBe('U0ALICE');
    expect(spokenText(more)).toMatch(/Further passages|No other passage/u);
  });

  test('of hostile words shows and shares them as words', async () => {
    const room = await openRoom(mode);
    const words = `Bread is not sold on board, so passengers ${HOSTILE}`;
    await room.slack.command('/quotecheck', escapeText(words));
    const shown = await lastMessage(room);
    await room.restart(await contractLibrary());
    await room.slack.click(shown, 'Share');
    await expect.poll(() => publicOnes(room)).toHaveLength(1);
    const shared = publicOnes(room)[0]!;
    for (const message of [shown, shared]) {
      expect(checkMessage(message.body).problems).toEqual([]);
      expect(spokenText(message).replace(/[[\]()]/gu, '')).toContain(HOSTILE);
      expect(JSON.stringify(message.body.blocks)).not.toContain('mrkdwn');
    }
    expect(room.slack.violations).toEqual([]);
  });

  test('of 1,000 characters is checked, carried and shared; one more is refused', async () => {
    const room = await openRoom(mode);
    const longest = `${CLAIM} ${'and the gulls & terns <cry> '.repeat(40)}`
      .slice(0, 1_000)
      .replace(/ $/u, '.');
    await room.slack.command('/factcheck', escapeText(longest));
    const shown = await lastMessage(room);
    await room.slack.click(shown, 'Share');
    await expect.poll(() => publicOnes(room)).toHaveLength(1);
    await room.slack.command('/factcheck', escapeText(`${longest}.`));
    await expect
      .poll(() => room.slack.workspace.messages.map(spokenText).join('\n'))
      .toContain('1,001 characters; /factcheck takes up to 1,000.');
    expect(room.slack.violations).toEqual([]);
  });

  test('that is too long for a button says, when it is clicked, to check again', async () => {
    const tooLong = (bot: Bot): Bot => ({
      ...bot,
      handle: async invocation => {
        const reply = await bot.handle(invocation);
        return reply.carried === undefined ? reply : { ...reply, carried: 'x'.repeat(2_000) };
      },
    });
    const room = await openRoom(mode, { wrap: tooLong });
    await room.slack.command('/quotecheck', QUOTATION);
    await room.slack.click(await lastMessage(room), 'Share');
    const told = await lastMessage(room, 2);
    expect(told.onlyFor).toBe('U0ALICE');
    expect(spokenText(told)).toContain('Please check it again.');
    expect(room.slack.violations).toEqual([]);
  });

  test('keeps no words of it in the log', async () => {
    const room = await openRoom(mode);
    await room.slack.command('/quotecheck', QUOTATION);
    await room.slack.click(await lastMessage(room), 'Share');
    await messagesOf(room, 2);
    expect(JSON.stringify(room.log)).not.toMatch(/supper|dinner/u);
  });
});

describe('texts one under the other', () => {
  const cited: Citation = {
    passageId: 'pack/article#p1' as Citation['passageId'],
    articleId: 'pack/article' as Citation['articleId'],
    hash: '0123456789ab',
    label: '¶1',
    title: 'The night ferry',
    headings: [],
    quotation: { exact: 'It leaves at nine.', start: 0, end: 18 },
    fidelity: 'verbatim',
    summarises: [],
    link: 'https://example.org/ferry',
    source: { author: 'R. Lind', licence: 'CC0' },
  };
  const block = (more: Partial<ComparisonBlock> = {}): ComparisonBlock => ({
    kind: 'comparison',
    rows: [
      {
        label: 'claim',
        parts: [
          { text: 'It leaves at ', mark: 'met' },
          { text: 'ten', mark: 'differs' },
          { text: ' sharp', mark: 'missing' },
        ],
      },
      {
        label: '¶1',
        parts: [
          { text: 'It leaves at ', mark: 'met' },
          { text: 'nine.', mark: 'differs' },
        ],
      },
    ],
    notMet: ['sharp'],
    sources: [cited],
    ...more,
  });
  const reply = (...blocks: Reply['blocks']): Reply => ({
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks,
    actions: [],
    data: { kind: 'help' },
  });

  test('have their marks in brackets, in type of their own', () => {
    expect(render(reply(block())).blocks[0]).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'text', text: 'claim', style: { italic: true } },
            { type: 'text', text: '  ' },
            { type: 'text', text: 'It leaves at ' },
            { type: 'text', text: '[ten]', style: { bold: true } },
            { type: 'text', text: ' (sharp)', style: { italic: true } },
            { type: 'text', text: '\n' },
            { type: 'text', text: '¶1', style: { italic: true } },
            { type: 'text', text: '  ' },
            { type: 'text', text: 'It leaves at ' },
            { type: 'text', text: '[nine].', style: { bold: true } },
          ],
        },
      ],
    });
  });

  test('name what is not met, their source and where its link leads', () => {
    const message = { ...render(reply(block())) };
    expect(shownText(message.blocks.slice(1))).toBe(
      'not met: sharp\nThe night ferry · R. Lind · verbatim · example.org\nOpen the source',
    );
    expect(buttonsOf(message)).toMatchObject([{ url: 'https://example.org/ferry' }]);
  });

  test('are complete in the text for screen readers', () => {
    expect(render(reply(block())).text).toBe(
      'claim  It leaves at [ten] (sharp)\n¶1     It leaves at [nine].\nnot met: sharp\n' +
        'The night ferry · R. Lind · verbatim\nhttps://example.org/ferry',
    );
  });

  test('and a quotation of the same passage lead to its source by one button', () => {
    const message = { ...render(reply(block(), { kind: 'citation', citation: cited, source: true })) };
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Open the source']);
  });

  test('set the words that the verdict rests on in bold, each where it stands', () => {
    const text = 'The article says otherwise: 2011, the claim says 2010.';
    expect(render(reply({ kind: 'text', text, strong: ['2011', '2010'] })).blocks[0]).toMatchObject({
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { text: 'The article says otherwise: ' },
            { text: '2011', style: { bold: true } },
            { text: ', the claim says ' },
            { text: '2010', style: { bold: true } },
            { text: '.' },
          ],
        },
      ],
    });
  });

  test('do nothing, whatever is in them, and stay within what Slack takes', () => {
    const words = `${HOSTILE} `.repeat(60);
    const rows = block().rows.map(({ parts }) => ({
      label: HOSTILE,
      parts: parts.map(part => ({ ...part, text: words })),
    }));
    const [first, ...others] = rows;
    const message = {
      ...render(
        reply(
          block({
            rows: [first!, ...others],
            notMet: [HOSTILE],
            sources: [{ ...cited, title: HOSTILE, link: 'javascript:alert(1)' }],
          }),
        ),
      ),
    };
    expect(checkMessage(message).problems).toEqual([]);
    expect(readMrkdwn(message.text)).toMatchObject({ pings: [], links: [] });
    expect(buttonsOf(message)).toEqual([]);
  });
});
