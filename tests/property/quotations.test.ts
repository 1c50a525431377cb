/** What no quotation may be called, whatever it is made from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../src/quotations/check-quotation.ts';
import { checkTyped } from '../../src/quotations/check-typed.ts';
import { citationsOf } from '../../src/verdict-hash.ts';
import { corpusOf } from '../unit/claims/article-library.ts';

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

/** As a file of a pack writes words, and as people wrap them up; neither changes a word. */
const written = fc.constantFrom<(words: readonly string[], at: number) => string>(
  words => textOf(words),
  (words, at) => textOf(words.with(at, `${words[at]}[^${at}]`)),
  (words, at) => textOf(words.with(at, `<em>${words[at]}</em>`)),
  (words, at) => textOf(words.with(at, `${words[at]},[12]`)),
);
const wrapped = fc.constantFrom<(quote: string) => string>(
  quote => quote,
  quote => `“${quote}”`,
  quote => `3. ${quote}`,
  quote => `Moreau: ${quote}`,
  quote => `[10:42] lind: ${quote}`,
  quote => `> ${quote.replace(/ (?=\S+ \S+$)/u, '\n> ')}`,
  quote => `Somebody told us “${quote}” once`,
  quote => `**${quote}**`,
  quote => `${quote} (Lind 2021, p. 4)`,
  quote => `[${quote}](https://example.com/a_b?c=1)`,
  quote => `… ${quote}[^3]`,
  quote => `Ana — Today at 10:42\n${quote}`,
  quote => `Ana Brandt  10:42 AM\n${quote} (edited)`,
  quote => `By Ana Brandt\n${quote}`,
  quote => `${quote}\nAna Brandt, 3 May 2024`,
);

describe('words in a row, however a file writes them and however they are pasted', () => {
  const corpusWritten = (
    texts: readonly (readonly (readonly string[])[])[],
    write: (words: readonly string[], at: number) => string,
    at: number,
  ) =>
    corpusOf(
      texts.map((sentences, index) => ({
        slug: `a${index}`,
        title: `Article ${index}`,
        paragraphs: sentences.map(words => write(words, at % words.length)),
      })),
    );
  const outcome = (pasted: string, corpus: ReturnType<typeof corpusOf>) =>
    checkTyped(pasted, corpus).quotations.map(({ verdict }) => verdict.kind);

  test('are found where they begin a passage', () => {
    fc.assert(
      fc.property(articles, fc.nat(), fc.nat(), written, wrapped, (texts, pick, at, write, wrap) => {
        const sentences = texts.flat();
        const quote = sentences[pick % sentences.length]!.slice(0, 7).join(' ');
        fc.pre(quote.length >= 12);
        const [kind] = outcome(wrap(quote), corpusWritten(texts, write, at));
        expect(['exact', 'punctuationOnly']).toContain(kind);
      }),
    );
  });

  test('with one word changed, two exchanged or a “not” put in are never called the same words', () => {
    const change = fc.constantFrom<(words: readonly string[], at: number) => readonly string[]>(
      (words, at) => words.toSpliced(at, 0, 'not'),
      (words, at) => words.toSpliced(at, 1, 'otherwise'),
      (words, at) => words.toSpliced(at, 2, words[at + 1]!, words[at]!),
      (words, at) => words.toSpliced(at, 0, '2021'),
    );
    fc.assert(
      fc.property(
        taken,
        fc.nat(),
        change,
        written,
        wrapped,
        ({ texts, words, pick }, at, changed, write, wrap) => {
          const altered = changed(words, pick % (words.length - 1));
          fc.pre(
            !texts.flat().some(sentence => ` ${sentence.join(' ')} `.includes(` ${altered.join(' ')} `)),
          );
          for (const kind of outcome(wrap(altered.join(' ')), corpusWritten(texts, write, at))) {
            expect(['exact', 'punctuationOnly', 'elsewhere']).not.toContain(kind);
          }
        },
      ),
    );
  });

  test('without the “not” that the source has are never called the same words', () => {
    fc.assert(
      fc.property(taken, fc.nat(), written, wrapped, ({ words, pick }, at, write, wrap) => {
        const place = 1 + (pick % (words.length - 1));
        const denied = words.toSpliced(place, 0, 'not');
        const quote = words.join(' ');
        const corpus = corpusWritten([[denied]], write, at);
        for (const kind of outcome(wrap(quote), corpus)) {
          expect(['exact', 'punctuationOnly', 'elsewhere']).not.toContain(kind);
        }
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
      const verdict = checkQuotation(text, corpus);
      if (verdict.kind === 'altered') expect(verdict.diff.map(({ kind }) => kind)).not.toEqual(['same']);
      for (const { articleId, keySentence, quotation } of citationsOf(verdict)) {
        const body = corpus.library.article(articleId)!.body;
        for (const { exact, start, end } of [quotation, keySentence ?? quotation]) {
          expect(body.slice(start, end)).toBe(exact);
        }
      }
    }),
  );
});
