/** What was checked comes back with the next press to the letter, and its marks do no harm, whatever it was. */
import { type ButtonInteraction, ComponentType } from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionInvocation } from '../../adapters/discord/invocation.ts';
import { TEXT_MAX } from '../../adapters/discord/limits.ts';
import { type RenderedMessage, render } from '../../adapters/discord/render.ts';
import { type ComparisonBlock, decodeAction, markedRows, type Reply } from '../../src/index.ts';
import { rowText } from '../../src/reply/lines/marked-rows.ts';
import { cleanText } from '../../src/text/clean.ts';
import { asRead } from '../fakes/discord/as-read.ts';
import { checkMessage } from '../fakes/discord/check-message.ts';
import { pingsOf } from '../fakes/discord/payloads.ts';
import { makeCitation } from '../unit/reply/make-citation.ts';

const HOSTILE = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  'https://evil.example/a',
  '[a](https://b.c)',
  '\n-# Checked: not this',
  '\n> claim: b',
  '>>> ',
  '\\',
  '**',
  '||',
  '1. ',
  '\u202E',
  '\u200D',
  '\uD83D',
  '|',
];
/** A claim is at most a thousand characters long; a quotation brings the name of its article. */
const CARRIED_MAX = 1_150;

/** As the core carries it: clean and on one line. */
const claim = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 1_150 }),
    fc.string({ unit: fc.constantFrom(...'ab1 [](*)_~`|\\<>@:/.#-+“”'), maxLength: 1_150 }),
    fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 8 })), {
        maxLength: 120,
      })
      .map(parts => parts.join('')),
    fc.constantFrom('*', '\\', '@everyone ').map(sign => sign.repeat(CARRIED_MAX)),
  )
  .map(text => onOneLine(text).slice(0, CARRIED_MAX).toWellFormed().trim())
  .filter(text => text !== '');

function onOneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

type Parts = ComparisonBlock['rows'][0]['parts'];
const mark = fc.constantFrom('plain', 'met', 'differs', 'missing' as const);

/** The text taken apart anywhere, within words too. */
function parted(text: string, cuts: readonly number[], marks: readonly Parts[number]['mark'][]): Parts {
  const places = [...new Set(cuts.map(cut => cut % (text.length + 1)))].toSorted((a, b) => a - b);
  return [...places, text.length].map((end, index) => ({
    text: text.slice(places[index - 1] ?? 0, end),
    mark: marks[index % marks.length] ?? 'plain',
  }));
}

const comparison = (text: fc.Arbitrary<string>, cutsMax: number): fc.Arbitrary<ComparisonBlock> =>
  fc
    .record({
      yours: text,
      theirs: text,
      cuts: fc.array(fc.nat(), { maxLength: cutsMax }),
      marks: fc.array(mark, { minLength: 1, maxLength: cutsMax + 1 }),
    })
    .map(({ yours, theirs, cuts, marks }) => ({
      kind: 'comparison',
      rows: [
        { label: 'claim', parts: parted(yours, cuts, marks) },
        { label: '¶4', parts: parted(theirs, cuts, marks) },
      ],
      notMet: [],
      sources: [makeCitation('so far')],
    }));

function replyOf(block: ComparisonBlock, carried?: string): Reply {
  const actions = [
    { kind: 'shareCheck', check: 'claim', seen: '0123456789ab' },
    { kind: 'moreForCheck', check: 'claim' },
  ] as const;
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text: 'The article says otherwise:' }, block],
    actions: actions.map(action => ({ label: action.kind, style: 'secondary', action })),
    ...(carried !== undefined && { carried }),
    data: { kind: 'help' },
  };
}

function contentOf({ components: [first] }: RenderedMessage): string {
  return first?.type === ComponentType.TextDisplay ? first.content : '';
}

/** What each button of the message asks for when it is pressed. */
function pressesOn({ components }: RenderedMessage) {
  const message = { components: components.map(component => ({ toJSON: () => component })) };
  const ids = components.flatMap(component =>
    component.type === ComponentType.ActionRow
      ? component.components.flatMap(button => ('custom_id' in button ? [button.custom_id] : []))
      : [],
  );
  return ids.map(customId =>
    // As much of an interaction as is read.
    actionInvocation({
      customId,
      message,
      channel: null,
      user: {},
      member: null,
    } as unknown as ButtonInteraction),
  );
}

const below = [
  '-# Share posts it in reply to https://discord.com/channels/123456789012345678/123456789012345678/1234',
];

test('from every button, with the action that it stands for', () => {
  fc.assert(
    fc.property(claim, comparison(claim, 300), (text, block) => {
      const message = render(replyOf(block, text), { below });
      const presses = pressesOn(message);
      expect(presses.map(press => press.kind === 'action' && press.carried)).toEqual([text, text]);
      expect(presses.map(press => press.kind === 'action' && decodeAction(press.encoded)?.kind)).toEqual([
        'shareCheck',
        'moreForCheck',
      ]);
      const sent = JSON.parse(JSON.stringify(message));
      expect(() => checkMessage(sent)).not.toThrow();
      expect(contentOf(message).length).toBeLessThanOrEqual(TEXT_MAX);
      expect(contentOf(message)).toContain('\n**¶4** · On Lighthouses');
      expect(contentOf(message).endsWith(below[0]!)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('a text taken apart by marks calls nobody and opens nothing', () => {
  const hostile = fc
    .array(fc.constantFrom(...HOSTILE, 'a', ' '), { minLength: 1, maxLength: 12 })
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(comparison(hostile, 30), block => {
      const message = render(replyOf(block));
      const content = contentOf(message);
      expect(content).not.toMatch(/https?:\/\/(?!discord)|^>>>/mu);
      expect(pingsOf({ content, components: [], allowedMentions: undefined })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('every mark is in the words themselves, on a line of its own text', () => {
  fc.assert(
    fc.property(
      comparison(
        claim.map(text => text.slice(0, 150).toWellFormed()),
        8,
      ),
      block => {
        const lines = contentOf(render(replyOf(block)))
          .split('\n')
          .slice(1, 3);
        const rows = markedRows(block).map(row => `${row.label}: ${rowText(row)}`);
        expect(lines.every(line => line.startsWith('> '))).toBe(true);
        expect(lines.map(asRead)).toEqual(rows.map(row => row.toWellFormed()));
      },
    ),
    { numRuns: 200 },
  );
});
