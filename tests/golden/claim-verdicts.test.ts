/**
 * Verdict and reason of many pairs, compared to the letter: a rule changes them only on purpose, with the
 * difference read. `npm run golden` writes them anew; a new pair is a new paragraph with any first line.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparePair } from '../../src/claims/compare-pair.ts';
import { type Language, loadLanguage } from '../../src/claims/english/language.ts';
import { objectionsOf } from '../../src/claims/evidence/objections.ts';
import { readClaimSet } from '../../src/eval/claim-set.ts';

const PAIRS = join(import.meta.dirname, 'claim-verdicts.txt');
const DEVELOPMENT = join(import.meta.dirname, 'development-verdicts.txt');

function outcomeOf(claim: string, evidence: readonly string[], language: Language): string {
  const comparison = comparePair(claim, evidence, language);
  if (comparison === undefined) return 'nothing';
  const { ruling } = comparison;
  return ruling.kind === 'none'
    ? `related ${objectionsOf(comparison)[0].code}`
    : `${ruling.kind} ${ruling.reason}`;
}

test('pairs of the unit tests', { timeout: 120_000 }, async () => {
  const language = await loadLanguage();
  const pairs = readFileSync(PAIRS, 'utf8').trimEnd().split('\n\n');
  const anew = pairs.map(pair => {
    const [, claim = '', evidence = ''] = pair.split('\n');
    return [outcomeOf(claim.trim(), [evidence.trim()], language), claim, evidence].join('\n');
  });
  expect(pairs.length).toBeGreaterThan(700);
  await expect(`${anew.join('\n\n')}\n`).toMatchFileSnapshot(PAIRS);
});

/** Twelve hexadecimal digits: what the pairs say stays where it is. */
function nameOf(set: string, id: string): string {
  return createHash('sha256').update(`${set}/${id}`).digest('hex').slice(0, 12);
}

/** The sets lie where `npm run eval` finds them too, on the machines that have them. */
const folder = join(process.env.FOOTNOTE_EVAL_DIR ?? '', 'claims');
const sets = readFileSync(DEVELOPMENT, 'utf8').trimEnd().split('\n\n');

test('development pairs are kept without a word of theirs', () => {
  const lines = sets.flatMap(set => set.split('\n').slice(1));
  expect(lines.filter(line => !/^[0-9a-f]{12} (?:nothing|[a-z]+ [a-zA-Z-]+)$/u.test(line))).toEqual([]);
});

if (process.env.FOOTNOTE_EVAL_DIR !== undefined && existsSync(folder)) {
  test('development pairs', { timeout: 3_600_000 }, async () => {
    const language = await loadLanguage();
    const anew: string[] = [];
    for (const kept of sets) {
      const [name = ''] = kept.split('\n');
      const set = await readClaimSet(join(folder, `${name}.jsonl`));
      const pairs = set.kind === 'pairs' ? set.pairs : [];
      const lines = pairs.map(
        ({ claim, evidence, id }) => `${nameOf(name, id)} ${outcomeOf(claim, evidence, language)}`,
      );
      anew.push([name, ...lines].join('\n'));
    }
    await expect(`${anew.join('\n\n')}\n`).toMatchFileSnapshot(DEVELOPMENT);
  });
}
