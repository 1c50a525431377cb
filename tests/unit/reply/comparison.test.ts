import { describe, expect, test } from 'vitest';
import { bracketed, markedRows, rowText } from '../../../src/reply/lines/marked-rows.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';
import type { ComparisonBlock, ComparisonRow } from '../../../src/reply/reply.ts';
import { cutComparison } from '../../../src/reply/shorten/cut-comparison.ts';
import type { Mark } from '../../../src/verdict.ts';
import { makeCitation } from './make-citation.ts';

const row = (label: string, ...parts: readonly (readonly [string, Mark])[]): ComparisonRow => ({
  label,
  parts: parts.map(([text, mark]) => ({ text, mark })),
});

const DIFFERS: ComparisonBlock = {
  kind: 'comparison',
  rows: [
    row('claim', ['The leaders', 'met'], [' met on 24 August ', 'plain'], ['2010', 'differs']),
    row('¶1', ['The leaders', 'met'], [' … on 24 August ', 'plain'], ['2011', 'differs'], ['.', 'plain']),
  ],
  notMet: [],
  sources: [makeCitation('text', { label: '¶1', link: 'https://example.org/a' })],
};

const RELATED: ComparisonBlock = {
  kind: 'comparison',
  rows: [
    row(
      'claim',
      ['Russia', 'met'],
      [' ', 'plain'],
      ['paid for', 'missing'],
      [' the ', 'plain'],
      ['pipeline', 'met'],
    ),
    row(
      '¶3',
      ['Gas from ', 'plain'],
      ['Russia', 'met'],
      [' by a ', 'plain'],
      ['line', 'met'],
      ['.', 'plain'],
    ),
  ],
  notMet: ['who pays'],
  sources: [],
};

const texts = (block: ComparisonBlock) => markedRows(block).map(rowText);

describe('the marks of a comparison, in plain text', () => {
  test('show what differs where something does', () => {
    expect(texts(DIFFERS)).toEqual([
      'The leaders met on 24 August [2010]',
      'The leaders … on 24 August [2011].',
    ]);
  });

  test('show what is met, and what is not, where nothing differs', () => {
    expect(texts(RELATED)).toEqual(['[Russia] (paid for) the [pipeline]', 'Gas from [Russia] by a [line].']);
  });

  test('are left out where everything is met', () => {
    const all: ComparisonBlock = { ...DIFFERS, rows: [row('claim', ['It was lit.', 'met'])] };
    expect(texts(all)).toEqual(['It was lit.']);
  });

  test.each([
    ['a full stop', '2011.', '[2011].'],
    ['spaces', ' itself, ', ' [itself], '],
    ['quotation marks', '“not” ', '“[not]” '],
    ['a sign that counts stays inside', '-5% ', '[-5%] '],
    ['a point that counts stays inside', '.5', '[.5]'],
    ['the mark that opens what follows', 'the captain said, “', '[the captain said], “'],
    ['the mark that closes what was before', ',” he said, “', ',” [he said], “'],
    ['an ellipsis on its own is marked', ' … ', ' […] '],
    ['an ellipsis in brackets has its own', '[...] ', '[...] '],
    ['what the quoter put in brackets', '[sic] ', '[sic] '],
    ['nothing to mark', ' ', ' '],
  ])('leave outside of the brackets: %s', (_name, text, shown) => {
    expect(bracketed(text, 'square')).toBe(shown);
  });

  test('stand in columns, with what is not met and the source below', () => {
    const text = toPlainText({
      tone: 'answer',
      audience: 'asker',
      placement: 'reply',
      heading: 'Related:',
      blocks: [{ ...RELATED, sources: DIFFERS.sources }],
      actions: [],
      data: { kind: 'help' },
    });
    expect(text.split('\n')).toEqual([
      'Related:',
      'claim  [Russia] (paid for) the [pipeline]',
      '¶3     Gas from [Russia] by a [line].',
      'not met: who pays',
      'On Lighthouses · verbatim',
      'https://example.org/a',
    ]);
  });
});

describe('a comparison that is too long', () => {
  const filler = 'and so the story went on for many a winter '.repeat(12);
  const long: ComparisonBlock = {
    ...DIFFERS,
    rows: [
      row('claim', ['The lamp was lit in ', 'plain'], ['1832', 'differs']),
      row(
        '¶1',
        [filler, 'plain'],
        ['until it was lit in ', 'plain'],
        ['1833', 'differs'],
        [` ${filler}`, 'plain'],
      ),
    ],
  };

  test.each([400, 200, 120])('keeps its marks and the words beside them in %i characters', max => {
    const [claim, evidence] = texts(cutComparison(long, max, text => text.length));
    expect(claim).toBe('The lamp was lit in [1832]');
    expect(evidence).toContain('until it was lit in [1833] and so the story');
    expect(evidence!.length).toBeLessThanOrEqual(max + '[]'.length);
  });
});
