/** One verdict for a claim that makes several statements. */
import { coverageOf } from '../answer/coverage.ts';
import type { Library } from '../model.ts';
import type { ClaimVerdict, ClauseVerdict, Evidence, Objection } from '../verdict.ts';

const OPEN_PART: Objection = {
  code: 'clauses',
  says: 'Not every statement of the claim is settled',
  words: [],
};

/** The whole is no better than its weakest statement: one that is not settled leaves it unsettled. */
export function joinClauses(
  clauses: readonly ClauseVerdict[],
  whole: ClaimVerdict,
  library: Library,
): ClaimVerdict {
  const verdicts = clauses.map(clause => clause.verdict);
  const settled = (verdict: ClaimVerdict) =>
    verdict.kind === 'stated' || verdict.kind === 'differs' || verdict.kind === 'sourcesDiffer';
  const disputed = verdicts.find(verdict => verdict.kind === 'sourcesDiffer');
  if (verdicts.every(settled)) {
    if (disputed !== undefined) return { ...disputed, clauses };
    const otherwise = verdicts.filter(verdict => verdict.kind === 'differs');
    const [first, ...others] = otherwise;
    if (first !== undefined) {
      return {
        ...first,
        evidence: [first.evidence[0], ...others.map(verdict => verdict.evidence[0])],
        differences: [first.differences[0], ...otherwise.flatMap(verdict => verdict.differences).slice(1)],
        clauses,
      };
    }
    const [evidence, ...more] = verdicts.flatMap(verdict =>
      verdict.kind === 'stated' ? [verdict.evidence[0]] : [],
    );
    if (evidence !== undefined)
      return { kind: 'stated', reason: 'aligned', evidence: [evidence, ...more], clauses };
  }
  const [first, ...others] = withoutRepeats([...evidenceOf(whole), ...verdicts.flatMap(evidenceOf)]);
  if (first === undefined)
    return { kind: 'notInSources', reason: 'noMatch', coverage: coverageOf(library), clauses };
  return {
    kind: 'related',
    reason: OPEN_PART.code,
    evidence: [first, ...others],
    differences: [],
    objections: [OPEN_PART],
    clauses,
  };
}

/** Each passage once, where it comes first. */
function withoutRepeats(evidence: readonly Evidence[]): readonly Evidence[] {
  return [
    ...new Map(evidence.toReversed().map(item => [item.citation.passageId, item])).values(),
  ].toReversed();
}

function evidenceOf(verdict: ClaimVerdict): readonly Evidence[] {
  switch (verdict.kind) {
    case 'notInSources':
      return [];
    case 'sourcesDiffer':
      return verdict.sides;
    case 'stated':
    case 'differs':
    case 'related':
      return verdict.evidence;
  }
}
