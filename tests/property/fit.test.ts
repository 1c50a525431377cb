import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citation } from '../../src/model.ts';
import { cutQuotation } from '../../src/reply/cut-quotation.ts';
import { cutWords } from '../../src/reply/cut-words.ts';
import { fit as fitReply, type Limits } from '../../src/reply/fit.ts';
import { paginate } from '../../src/reply/paginate.ts';
import { toPlainText } from '../../src/reply/plain-text.ts';
import { quotationParts } from '../../src/reply/quotation-parts.ts';
import type { Block, Reply } from '../../src/reply/reply.ts';
import { wholeSentences } from '../../src/reply/whole-sentences.ts';
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
const prose = fc.array(sentence, { minLength: 1, maxLength: 14 }).map(sentences => sentences.join(' '));

/** A passage somewhere in an article, with one of its sentences as the key. */
const citation: fc.Arbitrary<Citation> = fc
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

const block: fc.Arbitrary<Block> = fc.oneof(
  prose.map(text => ({ kind: 'text', text }) as const),
  prose.map(text => ({ kind: 'note', text }) as const),
  citation.map(each => ({ kind: 'citation', citation: each, source: true }) as const),
  fc
    .array(prose, { minLength: 1, maxLength: 40 })
    .map(texts => ({ kind: 'list', items: texts.map(text => ({ label: 'row', text })) }) as const),
);

const reply: fc.Arbitrary<Reply> = fc
  .record({
    heading: prose,
    before: fc.array(block, { maxLength: 3 }),
    first: citation,
    after: fc.array(block, { maxLength: 8 }),
  })
  .map(({ heading, before, first, after }) => ({
    tone: 'answer',
    audience: 'everyone',
    placement: 'reply',
    heading,
    blocks: [...before, { kind: 'citation', citation: first, source: true }, ...after],
    actions: Array.from({ length: 12 }, (_, page) => ({
      label: `Page ${page} ${'of it all '.repeat(10)}`,
      style: 'secondary',
      // Every second action is there twice.
      action: { kind: 'full', articleId: first.articleId, page: 1 + Math.floor(page / 2) },
    })),
    data: { kind: 'help' },
  }));

const limits: fc.Arbitrary<Limits> = fc.record({
  maxChars: fc.integer({ min: 600, max: 4_000 }),
  quotationChars: fc.integer({ min: 150, max: 3_000 }),
  blocks: fc.integer({ min: 1, max: 12 }),
  rows: fc.integer({ min: 2, max: 25 }),
  actions: fc.integer({ min: 0, max: 12 }),
  actionLabelChars: fc.constant(75),
});

describe('a reply made to fit', () => {
  test('keeps every limit', () => {
    fc.assert(
      fc.property(reply, limits, (whole, table) => {
        const fitted = fitReply(whole, table);
        expect(toPlainText(fitted).length).toBeLessThanOrEqual(table.maxChars);
        expect(fitted.blocks.length).toBeLessThanOrEqual(table.blocks);
        expect(fitted.actions.length).toBeLessThanOrEqual(table.actions);
        for (const { label } of fitted.actions)
          expect(label.length).toBeLessThanOrEqual(table.actionLabelChars);
        for (const each of fitted.blocks) {
          if (each.kind === 'list') expect(each.items.length).toBeLessThanOrEqual(table.rows);
        }
      }),
    );
  });

  test('keeps every limit where escaping doubles the text', () => {
    const doubled = (text: string) => 2 * text.length;
    fc.assert(
      fc.property(reply, limits, (whole, table) => {
        const roomy = { ...table, maxChars: 2 * table.maxChars };
        expect(doubled(toPlainText(fitReply(whole, roomy, doubled)))).toBeLessThanOrEqual(roomy.maxChars);
      }),
    );
  });

  test('never loses the first citation, its label or its link', () => {
    fc.assert(
      fc.property(reply, limits, (whole, table) => {
        const before = whole.blocks.find(each => each.kind === 'citation')!;
        const after = fitReply(whole, table).blocks.find(each => each.kind === 'citation')!;
        expect(after.citation).toEqual(before.citation);
        expect(after.source).toBe(true);
        const text = toPlainText(fitReply(whole, table));
        expect(text).toContain(before.citation.label);
        if (before.citation.link !== undefined) expect(text).toContain(before.citation.link);
      }),
    );
  });

  test('is the reply itself where there is room', () => {
    const roomy = {
      maxChars: 1e9,
      quotationChars: 1e9,
      blocks: 1e9,
      rows: 1e9,
      actions: 1e9,
      actionLabelChars: 1e9,
    };
    fc.assert(
      fc.property(reply, whole => {
        expect(toPlainText(fitReply(whole, roomy))).toBe(toPlainText(whole));
      }),
    );
  });

  test('does not offer the same action twice', () => {
    fc.assert(
      fc.property(reply, limits, (whole, table) => {
        const pages = fitReply(whole, table).actions.map(each => JSON.stringify(each.action));
        expect(new Set(pages).size).toBe(pages.length);
      }),
    );
  });

  test('is no different when it is made to fit again', () => {
    fc.assert(
      fc.property(reply, limits, (whole, table) => {
        const once = fitReply(whole, table);
        expect(toPlainText(fitReply(once, table)).length).toBeLessThanOrEqual(toPlainText(once).length);
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
