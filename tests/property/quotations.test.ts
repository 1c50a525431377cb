/** What no quotation may be called, whatever it is made from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../src/quotations/check-quotation.ts';
import { citationsOf } from '../../src/verdict-hash.ts';
import { corpusOf } from '../unit/check/article-library.ts';

const NAMES = ['Ariadne', 'Hale', 'Kestrel', 'Pyongyang', 'Lind', 'Moreau'];
const WORDS =
  `harbour lamp keeper boat council winter rope sail captain letter bread tide island signal wreck engine
   ledger anchor morning summer pilot crew cargo voyage storm charter window market garden bridge`.split(
    /\s+/u,
  );
const SMALL = ['the', 'of', 'a', 'in', 'and', 'was', 'by', 'for', 'with'];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...SMALL) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 3_000 }).map(String) },
);
const sentence = fc.array(word, { minLength: 8, maxLength: 20 });
const articles = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const textOf = (words: readonly string[]) => {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};
const corpusFrom = (texts: readonly (readonly (readonly string[])[])[]) =>
  corpusOf(
    texts.map((sentences, index) => ({
      slug: `a${index}`,
      title: `Article ${index}`,
      paragraphs: sentences.map(textOf),
    })),
  );

/** Some words in a row of one sentence. */
const taken = fc.tuple(articles, fc.nat(), fc.nat(), fc.nat(), fc.nat()).map(([texts, a, b, c, d]) => {
  const sentences = texts.flat();
  const words = sentences[a % sentences.length]!;
  const length = 5 + (b % (words.length - 5));
  const from = c % (words.length - length + 1);
  return { texts, words: words.slice(from, from + length), pick: d };
});

describe('words in a row', () => {
  test('are exact', () => {
    fc.assert(
      fc.property(taken, ({ texts, words }) => {
        const quote = words.join(' ');
        fc.pre(quote.length >= 12);
        const verdict = checkQuotation(quote, corpusFrom(texts));
        expect(['exact', 'punctuationOnly']).toContain(verdict.kind);
      }),
    );
  });

  test('with one word changed, put in or left out are never called the same words', () => {
    const change = fc.constantFrom<(words: string[], at: number) => string[]>(
      (words, at) => words.toSpliced(at, 0, 'not'),
      (words, at) => words.toSpliced(at, 1, 'otherwise'),
      (words, at) => words.toSpliced(at, 1, `${words[at]}1`),
      (words, at) => words.toSpliced(at, 0, '4711'),
      (words, at) => words.toSpliced(at, 1, 'Wellington'),
    );
    fc.assert(
      fc.property(taken, change, ({ texts, words, pick }, changed) => {
        const altered = changed([...words], pick % words.length).join(' ');
        const verdict = checkQuotation(altered, corpusFrom(texts));
        expect(['exact', 'punctuationOnly', 'elsewhere']).not.toContain(verdict.kind);
      }),
    );
  });
});

test('whatever is checked, nothing is thrown and every citation is the article’s own text', () => {
  const quote = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.oneof(word, fc.constantFrom('…', '...', '[', ']', '[…]', '“', '”', '"', '-', 'not')), {
        maxLength: 40,
      })
      .map(words => words.join(' ')),
  );
  fc.assert(
    fc.property(articles, quote, (texts, text) => {
      const corpus = corpusFrom(texts);
      for (const { articleId, keySentence, quotation } of citationsOf(checkQuotation(text, corpus))) {
        const body = corpus.library.article(articleId)!.body;
        for (const { exact, start, end } of [quotation, keySentence ?? quotation]) {
          expect(body.slice(start, end)).toBe(exact);
        }
      }
    }),
  );
});
