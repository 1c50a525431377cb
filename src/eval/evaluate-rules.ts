/** What every rule and guard of the claim check is worth on a set whose labels are known. */
import { createHash } from 'node:crypto';
import { comparePair } from '../claims/compare-pair.ts';
import { type Language, loadLanguage } from '../claims/english/language.ts';
import { GUARDS } from '../claims/rules/guards.ts';
import { RULES, type Ruling } from '../claims/rules/settle.ts';
import type { ClaimLabel, ClaimSet } from './claim-set.ts';

/** In the two halves of the set, by the ids: what is decided on the one is confirmed on the other. */
export type Halves = readonly [one: number, other: number];

export interface RuleReport {
  readonly code: string;
  readonly says: string;
  /** Verdicts that are right, and that are not. */
  readonly right: Halves;
  readonly wrong: Halves;
}

export interface GuardReport {
  readonly code: string;
  readonly says: string;
  /** Pairs that it objects to. */
  readonly fired: Halves;
  /** Wrong verdicts that it alone keeps from being given. */
  readonly prevents: Halves;
  /** Right ones that it alone keeps from being given. */
  readonly costs: Halves;
}

export interface RulesReport {
  readonly n: number;
  readonly rules: readonly RuleReport[];
  readonly guards: readonly GuardReport[];
}

interface LabelledPair {
  readonly id: string;
  readonly claim: string;
  readonly evidence: readonly string[];
  readonly label: ClaimLabel;
}

type Counts = [number, number];

export async function evaluateRules(set: ClaimSet): Promise<RulesReport> {
  const language = await loadLanguage();
  const count = createCounts();
  const pairs = pairsOf(set);
  for (const pair of pairs) {
    const half = halfOf(pair.id);
    const ruling = comparePair(pair.claim, pair.evidence, language)?.ruling;
    if (ruling === undefined) continue;
    if (ruling.kind !== 'none') {
      count(isRight(ruling, pair.label) ? 'right' : 'wrong', ruling.rule)[half]++;
      continue;
    }
    const objections = ruling.misses.flatMap(miss => miss.objections);
    for (const code of new Set(objections.map(({ guard }) => guard.code))) count('fired', code)[half]++;
    const alone = ruling.misses.flatMap(miss => (miss.objections.length === 1 ? miss.objections : []));
    for (const code of new Set(alone.map(({ guard }) => guard.code))) {
      const without = rulingWithout(code, pair, language);
      if (without.kind !== 'none') count(isRight(without, pair.label) ? 'costs' : 'prevents', code)[half]++;
    }
  }
  return {
    n: pairs.length,
    rules: [...RULES, RESTATED].map(({ code, says }) => ({
      code,
      says,
      right: count('right', code),
      wrong: count('wrong', code),
    })),
    guards: GUARDS.map(({ code, says }) => ({
      code,
      says,
      fired: count('fired', code),
      prevents: count('prevents', code),
      costs: count('costs', code),
    })),
  };
}

/** What states the claim with one thing in it turned round. */
const RESTATED = { code: 'restated', says: 'A sentence states the claim with one thing turned round' };

const NONE: Ruling = { kind: 'none', misses: [] };

function rulingWithout(code: string, { claim, evidence }: LabelledPair, language: Language): Ruling {
  return comparePair(claim, evidence, language, new Set([code]))?.ruling ?? NONE;
}

function createCounts(): (what: string, code: string) => Counts {
  const counts = new Map<string, Counts>();
  return (what, code) => {
    const known = counts.get(`${what} ${code}`) ?? [0, 0];
    counts.set(`${what} ${code}`, known);
    return known;
  };
}

/** Claims of a folder are held against the passages that they are about. */
function pairsOf(set: ClaimSet): readonly LabelledPair[] {
  switch (set.kind) {
    case 'pairs':
      return set.pairs;
    case 'library': {
      const texts = new Map(set.passages.map(({ id, text }) => [id, text]));
      return set.claims.map(({ id, claim, label, relevant }) => ({
        id,
        claim,
        label,
        evidence: relevant.flatMap(passage => texts.get(passage) ?? []),
      }));
    }
    case 'typed':
      throw new Error('Rules are measured on pairs of claim and evidence, or on a folder.');
  }
}

function halfOf(id: string): 0 | 1 {
  return (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 0 : 1;
}

function isRight({ kind }: Ruling, label: ClaimLabel): boolean {
  return (kind === 'stated' && label === 'supported') || (kind === 'differs' && label === 'contradicted');
}
