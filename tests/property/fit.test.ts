import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPlainText } from '../../src/reply/lines/plain-text.ts';
import type { Block, ComparisonRow, Reply } from '../../src/reply/reply.ts';
import { fit as fitReply, type Limits } from '../../src/reply/shorten/fit.ts';
import { citation, prose } from './reply-arbitraries.ts';

type Parts = ComparisonRow['parts'];
const mark = fc.constantFrom('plain', 'met', 'differs', 'missing');
const parts = fc.array(fc.record({ text: fc.oneof(prose, fc.string({ maxLength: 30 })), mark }), {
  minLength: 1,
  maxLength: 6,
});
const comparison: fc.Arbitrary<Block> = fc
  .record({ claim: parts, evidence: parts, source: citation })
  .map(({ claim, evidence, source }) => ({
    kind: 'comparison',
    rows: [
      { label: 'claim', parts: claim as Parts },
      { label: '¶4', parts: evidence as Parts },
    ],
    notMet: ['who pays'],
    sources: [source],
  }));

const block: fc.Arbitrary<Block> = fc.oneof(
  prose.map(text => ({ kind: 'text', text }) as const),
  prose.map(text => ({ kind: 'note', text }) as const),
  citation.map(each => ({ kind: 'citation', citation: each, source: true }) as const),
  fc
    .record({
      form: fc.constantFrom('prose', 'record'),
      texts: fc.array(prose, { minLength: 1, maxLength: 40 }),
    })
    .map(({ form, texts }) => ({
      kind: 'references' as const,
      form: form as 'prose' | 'record',
      entries: texts.map(text => ({ label: 'Chicago', runs: [{ text }] })),
      omitted: 0,
    })),
  fc
    .array(prose, { minLength: 1, maxLength: 40 })
    .map(texts => ({ kind: 'list', items: texts.map(text => ({ label: 'row', text })) }) as const),
);

const reply: fc.Arbitrary<Reply> = fc
  .record({
    heading: prose,
    before: fc.array(block, { maxLength: 3 }),
    first: citation,
    after: fc.array(fc.oneof({ weight: 3, arbitrary: block }, comparison), { maxLength: 8 }),
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

  test('never loses the comparison that it is about, nor what its rows are and where they are from', () => {
    fc.assert(
      fc.property(comparison, reply, limits, (subject, rest, table) => {
        const whole = { ...rest, blocks: [subject, ...rest.blocks] };
        const fitted = fitReply(whole, table);
        expect(toPlainText(fitted).length).toBeLessThanOrEqual(table.maxChars);
        const kept = fitted.blocks.find(each => each.kind === 'comparison')!;
        const labels = (each: Block) => each.kind === 'comparison' && each.rows.map(row => row.label);
        expect(labels(kept)).toEqual(labels(subject));
        expect(kept.sources).toEqual(subject.kind === 'comparison' && subject.sources);
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
