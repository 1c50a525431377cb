import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumberRange } from '../../src/text/parse-passage-names.ts';
import { parsePassageNames } from '../../src/text/parse-passage-names.ts';

const number = fc.integer({ min: 1, max: 999 });
const range = fc
  .tuple(number, fc.integer({ min: 0, max: 30 }))
  .map(([from, length]): NumberRange => ({ from, to: from + length }));
const numbers = fc.array(range, { minLength: 1, maxLength: 5 });

interface Manner {
  readonly before: string;
  readonly mark: string;
  readonly after: string;
  readonly to: string;
  readonly and: string;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  before: fc.constantFrom(
    '',
    '¶',
    '¶ ',
    '#',
    '#p',
    'p',
    'p. ',
    'pp. ',
    'para ',
    'paras ',
    'passage ',
    'Passages ',
  ),
  mark: fc.constantFrom('', '¶', '#', 'p'),
  after: fc.constantFrom('', '.'),
  to: fc.constantFrom('-', '–', ' - ', '—', ' to ', ' through ', '..'),
  and: fc.constantFrom(', ', ',  ', ' and ', ', and ', ' & ', '; ', ' '),
});

function write(ranges: readonly NumberRange[], { before, mark, after, to, and }: Manner): string {
  const written = ranges.map(({ from, to: last }, at) => {
    const first = `${at === 0 ? '' : mark}${from}`;
    return from === last ? first : `${first}${to}${mark}${last}`;
  });
  return `${before}${written.join(and)}${after}`;
}

/** Words of titles, some with numbers in them. */
const title = fc
  .array(fc.constantFrom('John', 'harbour', 'the', 'Catch-22', 'night', 'ferry', '7', '1984', 'Öl'), {
    minLength: 1,
    maxLength: 5,
  })
  .filter(words => words.some(word => /^\p{L}/u.test(word) && word !== 'the'))
  .map(words => words.join(' '));

const plain = (text: string) => text.toLowerCase().replace(/^the /, '');

test('numbers are read the same in whatever manner they are written', () => {
  fc.assert(
    fc.property(numbers, manner, (ranges, how) => {
      const [alone] = parsePassageNames(write(ranges, how));
      expect(alone).toEqual({ numbers: ranges, marked: how.before !== '' });
    }),
  );
});

test.each<[string, (numbers: string, title: string) => string]>([
  ['before', (written, words) => `${written} of ${words}`],
  ['before, with a comma,', (written, words) => `${written}, ${words}`],
  ['behind', (written, words) => `${words} ${written}`],
  ['behind, with a comma,', (written, words) => `${words}, ${written}`],
])('numbers %s a title with numbers in it are one of the ways to read it', (_, join) => {
  fc.assert(
    fc.property(range, title, manner, (one, words, how) => {
      fc.pre(how.after === '');
      const written = write([one], { ...how, before: how.before === '' ? '¶' : how.before });
      const readings = parsePassageNames(join(written, words)).filter(each => each.title !== undefined);
      expect(readings.map(each => [plain(each.title ?? ''), each.numbers])).toContainEqual([
        plain(words),
        [one],
      ]);
    }),
  );
});

test('whatever is typed, ranges rise, titles have words, and the ways to read it are few', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...'0123456789 -–,.¶#p[]()andto of John'), maxLength: 60 }),
  );
  fc.assert(
    fc.property(typed, text => {
      const readings = parsePassageNames(text);
      expect(readings.length).toBeLessThanOrEqual(2 * text.length + 1);
      for (const each of readings) {
        for (const { from, to } of each.numbers) expect(from).toBeLessThanOrEqual(to);
        expect(each.title ?? 'none').not.toBe('');
      }
    }),
  );
});

test('a text without digits and words for numbers names no passage', () => {
  const text = fc.array(
    fc.constantFrom('passage', 'the', 'of', 'paragraph', '¶', '#', 'p', 'ferry', 'and', '-'),
  );
  fc.assert(
    fc.property(text, words => {
      expect(parsePassageNames(words.join(' '))).toEqual([]);
    }),
  );
});
