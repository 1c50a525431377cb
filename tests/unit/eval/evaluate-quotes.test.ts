import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evaluateQuotes, formatQuoteReport, readQuoteSet } from '../../../src/index.ts';

const PASSAGES = [
  {
    id: 'a-1',
    docId: 'a',
    title: 'A',
    text: 'The lamp on the north cliff was lit in 1832, two winters later.',
  },
  {
    id: 'b-1',
    docId: 'b',
    title: 'B',
    text: 'Dogs travel for half the fare when the tide is with the boat.',
  },
];
const QUOTES = [
  { id: 'q1', quote: 'The lamp on the north cliff was lit in 1832', label: 'exact', passages: ['a-1'] },
  { id: 'q2', quote: 'The lamp on the north cliff was lit in 1833', label: 'altered', passages: ['a-1'] },
  { id: 'q3', quote: 'dogs travel for half the fare', label: 'punctuationOnly', passages: ['b-1'] },
  {
    id: 'q4',
    quote: 'The lamp on the north cliff when the tide is with the boat',
    label: 'spliced',
    passages: ['a-1', 'b-1'],
  },
  // Deliberately labelled wrongly, so that a mistake is seen to be counted.
  { id: 'q5', quote: 'nobody has ever said these words here', label: 'exact', passages: [] },
];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-quotes-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const write = (name: string, rows: readonly object[]) =>
  writeFile(join(folder, name), rows.map(row => JSON.stringify(row)).join('\n'));

test('counts by label what the check says of labelled quotations', async () => {
  await write('passages.jsonl', PASSAGES);
  await write('quotes.jsonl', QUOTES);
  const report = evaluateQuotes(await readQuoteSet(folder));
  expect(report).toMatchObject({
    n: 5,
    accuracy: 0.8,
    byLabel: {
      exact: { n: 2, right: 1, placed: 1 },
      altered: { n: 1, right: 1, placed: 1 },
      punctuationOnly: { n: 1, right: 1, placed: 1 },
      spliced: { n: 1, right: 1, placed: 1 },
    },
    mistaken: [{ id: 'q5', label: 'exact', said: 'notFound' }],
  });
  expect(formatQuoteReport('quotes', report)).toContain('q5 is exact, not notFound');
});

test('names the line that is no labelled quotation', async () => {
  await write('passages.jsonl', PASSAGES);
  await write('quotes.jsonl', [...QUOTES.slice(0, 1), { id: 'x', quote: 'y', label: 'true' }]);
  await expect(readQuoteSet(folder)).rejects.toThrow(/quotes\.jsonl:2/u);
});
