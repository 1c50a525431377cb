import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignPassages } from '../../src/import/align-passages.ts';
import { escapeMarkdown } from '../../src/import/formats/escape-markdown.ts';
import { numberPassages } from '../../src/import/number-passages.ts';
import { parseMarkdown } from '../../src/library/parse-markdown.ts';
import { takeAttributes } from '../../src/library/passage-attributes.ts';
import { cleanText } from '../../src/text/clean.ts';

/** Paragraphs rich in what Markdown would act on. */
const markup = fc.constantFrom(
  ...'\\`*_{}[]()#+-.!|<>&~=:¶ ',
  '{#p3}',
  '&amp;',
  '---',
  '1. ',
  '<b>',
  'http://a.b',
  'word',
  '# ',
);
const paragraph = fc
  .oneof(
    fc.array(markup, { minLength: 1, maxLength: 30 }).map(parts => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.lorem({ maxCount: 12 }),
  )
  .map(text =>
    cleanText(text)
      .replace(/[\s\u2028\u2029]+/gu, ' ')
      .trim(),
  )
  .filter(text => text !== '');
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });

const written = (texts: readonly string[]) => texts.map(escapeMarkdown).join('\n\n');
const textsOf = (markdown: string) => parseMarkdown(markdown).blocks.map(block => block.text);

test('any paragraphs of plain text read back exactly as they were', () => {
  fc.assert(
    fc.property(paragraphs, texts => {
      expect(textsOf(written(texts))).toEqual(texts);
    }),
    { numRuns: 2_000 },
  );
});

test('numbers written into an article are read back, and change no word', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(paragraphs, numbers, (texts, ordinals) => {
      const { blocks } = parseMarkdown(numberPassages(written(texts), ordinals, 'verbatim'));
      expect(blocks.map(block => block.text)).toEqual(texts);
      let previous = 0;
      for (const [index, { attributes }] of blocks.entries()) {
        previous =
          (attributes.kind === 'attributes' ? attributes.attributes.ordinal : undefined) ?? previous + 1;
        expect(previous).toBe(ordinals[index]);
      }
    }),
  );
});

test('aligned numbers are unique, keep unchanged text, and are never used again', () => {
  const hashes = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
  fc.assert(
    fc.property(hashes, hashes, fc.nat({ max: 30 }), (before, after, last) => {
      const old = before.map((hash, index) => ({ hash, ordinal: index + 1 }));
      const { ordinals, removed } = alignPassages(old, after, last);
      expect(new Set(ordinals).size).toBe(after.length);
      for (const [index, ordinal] of ordinals.entries()) {
        const earlier = old.find(passage => passage.ordinal === ordinal);
        if (earlier === undefined) expect(ordinal).toBeGreaterThan(Math.max(last, old.length));
        else expect(earlier.hash).toBe(after[index]);
      }
      const count = (list: readonly string[], hash: string) => list.filter(each => each === hash).length;
      const lost = [...new Set(before)].reduce(
        (sum, hash) => sum + Math.max(0, count(before, hash) - count(after, hash)),
        0,
      );
      expect(removed).toHaveLength(lost);
    }),
  );
});

test('no text makes the attribute reader throw or lose words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const { text: left } = takeAttributes(text);
      expect(text.startsWith(left)).toBe(true);
    }),
  );
});
