/** Floors under what a check of claims typed at the bundled pack comes to, for each kind in tests/eval/claims. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readClaimSet } from '../../src/eval/claim-set.ts';
import { evaluateTypedClaims, type TypedClaimReport } from '../../src/eval/evaluate-typed-claims.ts';
import { programPath } from '../../src/index.ts';
import { bundledCorpus } from './bundled-corpus.ts';

let report: TypedClaimReport;
beforeAll(async () => {
  const set = await readClaimSet(programPath(join('tests', 'eval', 'claims', 'bundled.jsonl')));
  if (set.kind !== 'typed') throw new Error('The claims have no ideal outcome.');
  report = await evaluateTypedClaims(set.claims, await bundledCorpus());
}, 60_000);

test('no claim gets a wrong verdict', () => {
  expect(report.wrongIds).toEqual([]);
});

test('most claims get the verdict that they deserve, over the passage that settles them', () => {
  expect(report.ideal / report.n).toBeGreaterThanOrEqual(0.85);
  expect(report.evidence.right / report.evidence.n).toBeGreaterThanOrEqual(0.92);
});

describe('the best verdict is given', () => {
  test.each([
    ['event', 11],
    ['subject', 5],
    ['voice', 9],
    ['together', 7],
    ['lowercase', 7],
    ['plan', 6],
    ['count', 4],
    ['view', 5],
    ['talk', 4],
  ])('to claims of the kind %s', (kind, least) => {
    expect(report.kinds[kind]?.ideal).toBeGreaterThanOrEqual(least);
  });
});
