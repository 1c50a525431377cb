/** Measures the claim check: how often its verdict words are right, and how often they are given. */
import { type CheckOptions, checkClaim } from '../claims/check-claim.ts';
import { comparePair } from '../claims/compare-pair.ts';
import { loadLanguage } from '../claims/english/language.ts';
import { createCorpus } from '../corpus.ts';
import type { Verdict } from '../verdict.ts';
import type { ClaimLabel, ClaimSet } from './claim-set.ts';
import { libraryOfRows } from './library-of-rows.ts';
import { percentile, type RankedResult, recallAt } from './metrics.ts';

export interface WordReport {
  readonly given: number;
  readonly right: number;
  /** Null when the word was never given. */
  readonly precision: number | null;
  /** Share of the claims that deserve the word and got it; null when none does. */
  readonly recall: number | null;
}

export interface ClaimReport {
  readonly n: number;
  readonly stated: WordReport;
  readonly differs: WordReport;
  /** Share of the neutral claims that got a verdict word; null when there are none. */
  readonly neutralFalse: number | null;
  /** Milliseconds a claim. */
  readonly p50: number;
  readonly p95: number;
  /** The verdicts of the judge alone, where one was asked. */
  readonly judge?: { readonly given: number; readonly right: number };
  readonly 'evidenceRecall@1'?: number;
  readonly 'evidenceRecall@3'?: number;
}

type Word = 'stated' | 'differs' | 'none';

interface Outcome {
  readonly label: ClaimLabel;
  readonly word: Word;
  /** By the judge, not by the rules. */
  readonly judged: boolean;
  readonly ms: number;
}

export type LabelledClaims = Exclude<ClaimSet, { kind: 'typed' }>;

/** With a judge, `judge` reports the verdicts that are its own. */
export async function evaluateClaims(set: LabelledClaims, options: CheckOptions = {}): Promise<ClaimReport> {
  // Loaded before the clock runs.
  const language = await loadLanguage();
  if (set.kind === 'pairs') {
    const outcomes: Outcome[] = [];
    for (const { claim, evidence, label } of set.pairs) {
      const started = performance.now();
      const ruled: Word = comparePair(claim, evidence, language)?.ruling.kind ?? 'none';
      const asked =
        ruled === 'none' && options.judge !== undefined
          ? await checkClaim(claim, createCorpus(libraryOfPair(evidence)), options)
          : undefined;
      const judged = asked !== undefined && isJudged(asked);
      const word = judged ? wordOf(asked) : ruled;
      outcomes.push({ label, word, judged, ms: performance.now() - started });
    }
    return report(outcomes, options);
  }
  const corpus = createCorpus(libraryOfRows(set.passages));
  const outcomes: Outcome[] = [];
  const ranked: RankedResult[] = [];
  for (const { claim, label, relevant } of set.claims) {
    const started = performance.now();
    const verdict = await checkClaim(claim, corpus, options);
    const judged = isJudged(verdict);
    outcomes.push({ label, word: wordOf(verdict), judged, ms: performance.now() - started });
    if (label !== 'neutral') ranked.push({ ranked: passagesShown(verdict), relevant: new Set(relevant) });
  }
  return {
    ...report(outcomes, options),
    'evidenceRecall@1': recallAt(ranked, 1),
    'evidenceRecall@3': recallAt(ranked, 3),
  };
}

function wordOf({ kind }: Verdict): Word {
  return kind === 'stated' || kind === 'differs' ? kind : 'none';
}

function passagesShown(verdict: Verdict): readonly string[] {
  const shown =
    verdict.kind === 'sourcesDiffer'
      ? verdict.sides
      : verdict.kind === 'stated' || verdict.kind === 'differs' || verdict.kind === 'related'
        ? verdict.evidence
        : [];
  return [...new Set(shown.map(({ citation }) => citation.passageId))];
}

function isJudged(verdict: Verdict): boolean {
  return (verdict.kind === 'stated' || verdict.kind === 'differs') && verdict.reason === 'judge';
}

function libraryOfPair(evidence: readonly string[]) {
  return libraryOfRows(
    evidence.map((text, i) => ({ id: `evaluation/pair#p${i + 1}`, docId: 'pair', title: '', text })),
  );
}

function isRight({ word, label }: Outcome): boolean {
  return (word === 'stated' && label === 'supported') || (word === 'differs' && label === 'contradicted');
}

function report(outcomes: readonly Outcome[], { judge }: CheckOptions): ClaimReport {
  const neutral = outcomes.filter(({ label }) => label === 'neutral');
  const judged = outcomes.filter(outcome => outcome.judged);
  const times = outcomes.map(({ ms }) => ms);
  return {
    n: outcomes.length,
    stated: reportWord(outcomes, 'stated', 'supported'),
    differs: reportWord(outcomes, 'differs', 'contradicted'),
    neutralFalse: share(neutral.filter(({ word }) => word !== 'none').length, neutral.length),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    ...(judge === undefined ? {} : { judge: { given: judged.length, right: judged.filter(isRight).length } }),
  };
}

function reportWord(outcomes: readonly Outcome[], word: Word, deserved: ClaimLabel): WordReport {
  const given = outcomes.filter(outcome => outcome.word === word);
  const right = given.filter(({ label }) => label === deserved).length;
  return {
    given: given.length,
    right,
    precision: share(right, given.length),
    recall: share(right, outcomes.filter(({ label }) => label === deserved).length),
  };
}

function share(part: number, of: number): number | null {
  return of === 0 ? null : part / of;
}
