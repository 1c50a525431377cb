import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeValue, encodeValue } from '../../adapters/slack/button-value.ts';
import { escapeText, readMessageText, unescapeText } from '../../adapters/slack/escape.ts';
import { render } from '../../adapters/slack/render.ts';
import type { Citation, ComparisonBlock, Reply } from '../../src/index.ts';
import { checkMessage } from '../fakes/slack/check-message.ts';
import { readMrkdwn } from '../fakes/slack/mrkdwn.ts';
import { spokenText } from '../fakes/slack/workspace.ts';

/** Whatever Slack could take for something to do, among other text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<!channel>',
        '<@U1>',
        '<#C1|x>',
        '&lt;',
        '&amp;',
        '<',
        '>',
        '&',
        '|',
        '<https://evil.example|x>',
      ),
      fc.constantFrom(
        '`',
        '```',
        '*',
        '_',
        '~',
        '\n> ',
        ':smile:',
        'https://evil.example ',
        '@here',
        '<!subteam^S1>',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''));

/** As long as it likes, and as hostile as what else others write. */
const link = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.tuple(hostile, fc.nat(9_000)).map(([text, more]) => `https://example.org/${text}${'&a'.repeat(more)}`),
  hostile,
);

const citation = fc.record({ exact: hostile, title: hostile, author: hostile, link }).map(
  ({ exact, title, author, link }): Citation => ({
    passageId: 'pack/article#p1' as Citation['passageId'],
    articleId: 'pack/article' as Citation['articleId'],
    hash: '0123456789ab',
    label: '¶1',
    title,
    headings: [],
    quotation: { exact, start: 0, end: exact.length },
    fidelity: 'verbatim',
    summarises: [],
    source: { author, licence: 'CC0' },
    link,
  }),
);

const row = fc.record({
  label: hostile,
  parts: fc.array(fc.record({ text: hostile, mark: fc.constantFrom('plain', 'met', 'differs', 'missing') }), {
    maxLength: 6,
  }),
});

const comparison = fc
  .record({ claim: row, evidence: row, notMet: fc.array(hostile, { maxLength: 3 }), cited: citation })
  .map(
    ({ claim, evidence, notMet, cited }): ComparisonBlock => ({
      kind: 'comparison',
      rows: [claim, evidence],
      notMet,
      sources: [cited],
    }),
  );

const reply = fc
  .record({
    heading: hostile,
    text: hostile,
    note: hostile,
    cited: citation,
    label: hostile,
    comparison,
    carried: hostile,
  })
  .map(
    ({ heading, text, note, cited, label, comparison, carried }): Reply => ({
      tone: 'answer',
      audience: 'everyone',
      placement: 'reply',
      heading,
      blocks: [
        { kind: 'text', text },
        { kind: 'note', text: note },
        { kind: 'citation', citation: cited, source: true },
        comparison,
        {
          kind: 'references',
          form: 'prose',
          entries: [{ label, runs: [{ text, italic: true }] }],
          omitted: 1,
        },
        { kind: 'references', form: 'record', entries: [{ label: '', runs: [{ text: note }] }], omitted: 0 },
        { kind: 'list', items: [{ label, text, link: label }] },
      ],
      actions: [
        {
          label: `x${label}`,
          style: 'secondary',
          action: { kind: 'full', articleId: cited.articleId, page: 1 },
        },
        {
          label: 'Share',
          style: 'secondary',
          action: { kind: 'shareCheck', check: 'claim', seen: '0123456789ab' },
        },
      ],
      carried,
      data: { kind: 'help' },
    }),
  );

test('escaping leaves no live mention, and nothing is lost by it', () => {
  fc.assert(
    fc.property(hostile, text => {
      const read = readMrkdwn(escapeText(text));
      expect(read).toMatchObject({ pings: [], links: [], unescaped: [], shown: text });
      expect(unescapeText(escapeText(text))).toBe(text);
    }),
  );
});

test('no reply, whatever is in it, breaks a limit of Slack or does anything but be read', () => {
  fc.assert(
    fc.property(reply, hostile, (given, name) => {
      const message = { ...render(given, { owner: 'U0ALICE', above: `Shared by ${name}` }) };
      expect(checkMessage(message).problems).toEqual([]);
      expect(readMrkdwn(message.text)).toMatchObject({ pings: [], links: [] });
      expect(spokenText({ body: message })).toContain('¶1');
    }),
    { numRuns: 200 },
  );
});

test('no message makes reading it fail, and what it says as text is what is read', () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(readMessageText(escapeText(text))).toBe(text.trim());
      expect(typeof readMessageText(text)).toBe('string');
    }),
  );
});

test('no button value makes reading it fail, and those of ours come back', () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^\d{10}\.\d{6}$/u), (garbage, thread) => {
      expect(typeof decodeValue(garbage).encoded).toBe('string');
      const value = { encoded: '1:d', thread, owner: 'U0ALICE' };
      expect(decodeValue(encodeValue(value))).toEqual(value);
    }),
  );
});

test('what was checked comes back from a button to the letter, up to the longest that is checked', () => {
  /** The longest claim is 1,000 characters; a quotation may carry the name of its article too. */
  const checked = fc.oneof(
    hostile,
    fc.string({ unit: 'binary', maxLength: 1_000 }).map(text => text.slice(0, 1_000).toWellFormed()),
    fc.string({ unit: fc.constantFrom(...'|c:to&<>%\\"'), minLength: 900, maxLength: 1_150 }),
  );
  fc.assert(
    fc.property(checked, fc.constantFrom('1:k:c:0123456789ab', '1:m:q'), (carried, encoded) => {
      const value = { encoded, thread: '1763892001.000100', owner: 'U0ALICE', carried };
      const button = JSON.parse(JSON.stringify(encodeValue(value)));
      expect(button.length).toBeLessThanOrEqual(2_000);
      expect(decodeValue(button)).toEqual(value);
    }),
  );
});
