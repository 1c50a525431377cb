/** Floors under claims in everyday words and typed in a hurry, which were labelled before the check had seen them. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClaimSet } from '../../src/eval/claim-set.ts';
import { evaluateTypedClaims, type TypedClaimReport } from '../../src/eval/evaluate-typed-claims.ts';
import { programPath } from '../../src/index.ts';
import { bundledCorpus } from './bundled-corpus.ts';

let report: TypedClaimReport;
beforeAll(async () => {
  const set = await readClaimSet(programPath(join('tests', 'eval', 'claims', 'everyday.jsonl')));
  if (set.kind !== 'typed') throw new Error('The claims have no ideal outcome.');
  report = await evaluateTypedClaims(set.claims, await bundledCorpus());
}, 60_000);

test('no claim gets a wrong verdict', () => {
  expect(report.wrongIds).toEqual([]);
});

test('most show first the passage that settles them', () => {
  expect(report.ideal).toBeGreaterThanOrEqual(31);
  expect(report.evidence.right / report.evidence.n).toBeGreaterThanOrEqual(0.88);
});

describe('the best verdict is given', () => {
  test.each([
    ['phrase', 3],
    ['hurried', 9],
    ['one-wrong', 5],
    ['trap', 7],
  ])('to claims of the kind %s', (kind, least) => {
    expect(report.kinds[kind]?.ideal).toBeGreaterThanOrEqual(least);
  });
});
