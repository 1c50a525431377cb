/** From the passages closest to one statement to one verdict on it. */
import { coverageOf } from '../answer/coverage.ts';
import type { Corpus } from '../corpus.ts';
import type { NonEmpty } from '../model.ts';
import type { ClaimVerdict, Difference, Evidence } from '../verdict.ts';
import { type Comparison, metShare } from './compare.ts';
import { clashesOf, differenceOf } from './evidence/differences.ts';
import type { Candidate } from './evidence/find-evidence.ts';
import { nearDifferences, objectionsOf } from './evidence/objections.ts';
import { toEvidence } from './evidence/to-evidence.ts';

const SHOWN_MAX = 3;
const HALF = 0.5;
/** The score of a passage that has to do with a claim. */
const CLOSE = 0.3;

/** `related`: those that are shown where none of them settles it. */
export function judgeCandidates(
  claim: string,
  candidates: readonly Candidate[],
  corpus: Corpus,
  related: readonly Candidate[] = candidates.filter(isClose),
): ClaimVerdict {
  const { library } = corpus;
  const show = ({ best, hit }: Candidate): Evidence => toEvidence(best, claim, hit.passage, library);
  const [states, ...alsoStates] = candidates.filter(({ best }) => best.ruling.kind === 'stated');
  const [differs, ...alsoDiffer] = candidates.filter(
    candidate => candidate.best.ruling.kind === 'differs' && !isSaidBeside(candidate, candidates),
  );
  if (states !== undefined && differs !== undefined && !ofOneArticle(states, differs)) {
    return {
      kind: 'sourcesDiffer',
      reason: reasonOf(differs.best),
      sides: [show(states), show(differs)],
      differences: differencesOf(differs.best),
      clauses: [],
    };
  }
  if (states !== undefined) {
    const reason = states.best.ruling.kind === 'stated' ? states.best.ruling.reason : 'aligned';
    return { kind: 'stated', reason, evidence: shown(states, alsoStates, show), clauses: [] };
  }
  if (differs !== undefined) {
    return {
      kind: 'differs',
      reason: reasonOf(differs.best),
      evidence: shown(differs, alsoDiffer, show),
      differences: differencesOf(differs.best),
      clauses: [],
    };
  }
  const [closest, ...others] = related;
  if (closest === undefined) {
    return { kind: 'notInSources', reason: 'noMatch', coverage: coverageOf(library), clauses: [] };
  }
  const objections = objectionsOf(closest.best);
  return {
    kind: 'related',
    reason: objections[0].code,
    evidence: shown(closest, others, show),
    differences: nearDifferences(closest.best),
    objections,
    clauses: [],
  };
}

/** A claim has many words: half of the score will do where one sentence meets half of them. */
function isClose({ hit, best }: Candidate): boolean {
  return hit.score >= CLOSE || (hit.score >= CLOSE / 2 && metShare(best) >= HALF);
}

function shown(
  first: Candidate,
  others: readonly Candidate[],
  show: (candidate: Candidate) => Evidence,
): NonEmpty<Evidence> {
  return [show(first), ...others.slice(0, SHOWN_MAX - 1).map(show)];
}

/** "Held in 1986" of an article that plans more of them for 2012 denies none in 2012. */
function isSaidBeside(differing: Candidate, candidates: readonly Candidate[]): boolean {
  return (
    reasonOf(differing.best) === 'date' &&
    candidates.some(other => ofOneArticle(other, differing) && hasAllWords(other.best))
  );
}

function hasAllWords({ ruling }: Comparison): boolean {
  return ruling.kind === 'none' && ruling.misses.some(({ finding }) => finding.kind === 'stated');
}

/** One article that says two things speaks of two things; two articles that do, disagree. */
function ofOneArticle(a: Candidate, b: Candidate): boolean {
  return a.hit.passage.articleId === b.hit.passage.articleId;
}

function reasonOf(comparison: Comparison) {
  return differencesOf(comparison)[0].kind;
}

function differencesOf(comparison: Comparison): NonEmpty<Difference> {
  const [first, ...others] = (
    comparison.ruling.kind === 'none' ? [] : clashesOf(comparison.ruling, comparison.pair)
  ).map(differenceOf);
  if (first === undefined) throw new Error('A ruling of "differs" names no difference.');
  return [first, ...others];
}
