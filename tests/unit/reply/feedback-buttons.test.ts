/** Buttons on what people think: last of all that a reply offers, and gone before anything else is. */
import { expect, test } from 'vitest';
import type { Limits, Reply } from '../../../src/index.ts';
import { fit as fitReply, withDismiss } from '../../../src/index.ts';
import { withFeedback } from '../../../src/reply/present/feedback-actions.ts';
import { presentQuoted } from '../../../src/reply/present/present-passages.ts';
import { twoPacks } from '../community/place.ts';
import { makeCitation } from './make-citation.ts';

const LIMITS: Limits = {
  maxChars: 3_000,
  quotationChars: 3_000,
  blocks: 20,
  rows: 25,
  actions: 5,
  actionLabelChars: 80,
};

async function answer(pages: number): Promise<Reply> {
  const citation = makeCitation('Bicycles travel free of charge.');
  const reply = presentQuoted([citation], await twoPacks());
  const further = Array.from({ length: pages }, (_, page) => ({
    label: `Page ${page}`,
    style: 'secondary' as const,
    action: { kind: 'full' as const, articleId: citation.articleId, page: page + 1 },
  }));
  return withFeedback({ ...reply, actions: further }, citation.passageId);
}

const labelsOf = ({ actions }: Reply) => actions.map(({ label }) => label);

test('they come after what takes the answer away', async () => {
  expect(labelsOf(withDismiss(await answer(1)))).toEqual(['Page 0', 'Dismiss', 'Useful', 'Not the passage']);
});

test.each([
  [2, ['Page 0', 'Page 1', 'Dismiss', 'Useful', 'Not the passage']],
  [3, ['Page 0', 'Page 1', 'Page 2', 'Dismiss']],
  [4, ['Page 0', 'Page 1', 'Page 2', 'Page 3', 'Dismiss']],
])('where a message holds five, %i others leave %j', async (pages, expected) => {
  expect(labelsOf(fitReply(withDismiss(await answer(pages)), LIMITS))).toEqual(expected);
});
