import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/model.ts';
import { coverageLine } from '../../../src/reply/lines/coverage-line.ts';
import { formatDate } from '../../../src/reply/lines/format-date.ts';
import { sourceLine } from '../../../src/reply/lines/source-line.ts';
import { makeCitation } from './make-citation.ts';

const cases: readonly [name: string, changes: Partial<Citation>, line: string][] = [
  ['nothing known but the title', {}, 'On Lighthouses · verbatim'],
  [
    'everything known',
    { source: { author: 'A. Keeper', publisher: 'The Lamp', published: '2011-10-04', licence: 'MIT' } },
    'On Lighthouses · A. Keeper · The Lamp · 4 October 2011 · verbatim',
  ],
  [
    'an author who is the publisher',
    { source: { author: 'The Lamp', publisher: 'The Lamp', licence: 'MIT' } },
    'On Lighthouses · The Lamp · verbatim',
  ],
  [
    'a digest of one paragraph',
    { fidelity: 'digest', summarises: [3] },
    'On Lighthouses · our summary of ¶3',
  ],
  [
    'a digest of several paragraphs',
    { fidelity: 'digest', summarises: [5, 1, 2, 3] },
    'On Lighthouses · our summary of ¶1–3, ¶5',
  ],
  ['a digest that does not say of what', { fidelity: 'digest' }, 'On Lighthouses · our summary'],
];

test.each(cases)('the source line with %s', (_name, changes, line) => {
  expect(sourceLine(makeCitation('Lamps turn.', changes))).toBe(line);
});

test.each([
  ['2011-10-04', '4 October 2011'],
  ['2011-10', 'October 2011'],
  ['2011', '2011'],
  ['2011-13-01', '2011-13-01'],
  ['spring 2011', 'spring 2011'],
])('the date %s reads %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

describe('the coverage line', () => {
  const pack = (id: string, version: string) => ({ id: id as never, version });

  test.each([
    ['one of each', [pack('a', '1')], 1, 1, 'Searched 1 pack, 1 article, 1 passage (a v1).'],
    [
      'large numbers',
      [pack('a', '2.1')],
      60,
      12_345,
      'Searched 1 pack, 60 articles, 12,345 passages (a v2.1).',
    ],
    [
      'a dated version',
      [pack('a', '2011-10-04')],
      1,
      2,
      'Searched 1 pack, 1 article, 2 passages (a 2011-10-04).',
    ],
    ['an empty library', [], 0, 0, 'Searched 0 packs, 0 articles, 0 passages.'],
    [
      'many packs',
      ['a', 'b', 'c', 'd', 'e', 'f'].map(id => pack(id, '1')),
      6,
      60,
      'Searched 6 packs, 6 articles, 60 passages (a v1, b v1, c v1, d v1, 2 more).',
    ],
  ])('with %s', (_name, packs, articles, passages, line) => {
    expect(coverageLine({ packs, articles, passages })).toBe(line);
  });
});
