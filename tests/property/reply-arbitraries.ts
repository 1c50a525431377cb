/** Passages of an article, with all that makes cutting hard. */
import fc from 'fast-check';
import type { Citation } from '../../src/model.ts';
import { wholeSentences } from '../../src/reply/shorten/whole-sentences.ts';
import { makeCitation } from '../unit/reply/make-citation.ts';

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 14 }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '“quoted”',
      'e\u0301te\u0301',
      '👩‍👩‍👧',
      '[…]',
      '1,000.5',
      '<!channel>',
      '@everyone',
    ),
  },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 25 }).map(words => `A${words.join(' ')}.`);
export const prose = fc
  .array(sentence, { minLength: 1, maxLength: 14 })
  .map(sentences => sentences.join(' '));

/** A passage somewhere in an article, with one of its sentences as the key. */
export const citation: fc.Arbitrary<Citation> = fc
  .tuple(prose, fc.nat({ max: 5_000 }), fc.nat(), fc.boolean())
  .map(([text, start, pick, linked]) => {
    const sentences = wholeSentences(text);
    const key = sentences[pick % sentences.length]!;
    const keySentence = {
      exact: text.slice(key.start, key.end),
      start: start + key.start,
      end: start + key.end,
    };
    return makeCitation(
      text,
      { keySentence, ...(linked ? { link: 'https://example.org/a#:~:text=b' } : {}) },
      start,
    );
  });
