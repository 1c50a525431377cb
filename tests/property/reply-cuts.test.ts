import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationParts } from '../../src/reply/lines/quotation-parts.ts';
import { cutQuotation } from '../../src/reply/shorten/cut-quotation.ts';
import { cutWords } from '../../src/reply/shorten/cut-words.ts';
import { paginate } from '../../src/reply/shorten/paginate.ts';
import { wholeSentences } from '../../src/reply/shorten/whole-sentences.ts';
import { citation } from './reply-arbitraries.ts';

function endsInsideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /\S/u.test(text[at - 1]!) && /\S/u.test(text[at]!);
}

describe('a quotation that is cut', () => {
  const max = fc.integer({ min: 30, max: 600 });

  test('is still the text of the article, at the places that it names', () => {
    fc.assert(
      fc.property(citation, max, ({ quotation, keySentence }, limit) => {
        for (const piece of cutQuotation(quotation, keySentence, limit)) {
          const from = piece.start - quotation.start;
          expect(quotation.exact.slice(from, piece.end - quotation.start)).toBe(piece.exact);
          expect(piece.exact.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  test('never ends or begins inside a word', () => {
    fc.assert(
      fc.property(citation, max, ({ quotation, keySentence }, limit) => {
        for (const piece of cutQuotation(quotation, keySentence, limit)) {
          expect(endsInsideWord(quotation.exact, piece.start - quotation.start)).toBe(false);
          expect(endsInsideWord(quotation.exact, piece.end - quotation.start)).toBe(false);
        }
      }),
    );
  });

  test('keeps the key sentence where it fits, and begins with it where it does not', () => {
    fc.assert(
      fc.property(citation, max, ({ quotation, keySentence }, limit) => {
        const [piece] = cutQuotation(quotation, keySentence, limit);
        if (keySentence!.exact.length <= limit) expect(piece.exact).toContain(keySentence!.exact);
        else expect(keySentence!.exact.startsWith(piece.exact)).toBe(true);
      }),
    );
  });

  test('shows its gaps, and nothing but the article between them', () => {
    fc.assert(
      fc.property(citation, max, (each, limit) => {
        const pieces = cutQuotation(each.quotation, each.keySentence, limit);
        const parts = quotationParts({ kind: 'citation', citation: each, pieces, source: true });
        const shown = parts.flatMap(part => (part.kind === 'text' ? [part.text] : []));
        expect(shown.join('')).toBe(pieces.map(piece => piece.exact).join(''));
        expect(parts.some(part => part.kind === 'cut')).toBe(shown.join('') !== each.quotation.exact);
      }),
    );
  });
});

describe('pages', () => {
  const articles = fc.array(citation, { maxLength: 12 });

  test('together show every word once, in order', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 60, max: 800 }), (citations, max) => {
        const shown = paginate(citations, max).flatMap(page =>
          page.flatMap(part => (part.pieces ?? [part.citation.quotation]).map(piece => piece.exact)),
        );
        const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).join(' ');
        expect(words(shown)).toBe(words(citations.map(each => each.quotation.exact)));
      }),
    );
  });

  test('are no longer than a page', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 60, max: 800 }), (citations, max) => {
        for (const page of paginate(citations, max, 5)) {
          expect(page.length).toBeLessThanOrEqual(5);
          const pieces = page.flatMap(part => part.pieces ?? [part.citation.quotation]);
          expect(pieces.reduce((sum, piece) => sum + piece.exact.length, 0)).toBeLessThanOrEqual(max);
        }
      }),
    );
  });

  test('turn where a sentence ends, unless the sentence is longer than a page', () => {
    fc.assert(
      fc.property(citation, fc.integer({ min: 400, max: 800 }), (each, max) => {
        const ends = new Set(
          wholeSentences(each.quotation.exact).map(span => each.quotation.start + span.end),
        );
        for (const [part] of paginate([each], max)) {
          for (const piece of part.pieces ?? []) expect(ends.has(piece.end)).toBe(true);
        }
      }),
    );
  });
});

test('words of our own are cut to what is asked, and say so', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 1, max: 200 }),
      (text, max) => {
        const cut = cutWords(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        if (text.length > max) expect(cut.endsWith('…')).toBe(true);
        else expect(cut).toBe(text);
      },
    ),
  );
});
