/** Asks a judge about what the rules left open, and believes only what can be checked. */
import type { Library, NonEmpty } from '../../model.ts';
import type { ClaimVerdict, Difference } from '../../verdict.ts';
import { numberClashesOf, oppositesOf } from '../alignment/unmet.ts';
import { compareForms } from '../compare.ts';
import type { Language } from '../english/language.ts';
import type { Candidate } from '../evidence/find-evidence.ts';
import { toEvidence } from '../evidence/to-evidence.ts';
import { deniedOnOneSide } from '../pair/negation.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Judge, Proposal } from './judge.ts';
import { hasWords, markDifferences } from './named-words.ts';

export interface JudgeOptions {
  readonly judge: Judge;
  /** What comes later counts as no answer. */
  readonly timeoutMs: number;
}

/** The closest passages; more would cost more than they tell. */
const PASSAGES = 3;
/** A judge that is less sure is taken not to know. */
const SCORE_MIN = 0.8;
/** Fewer characters can be found in almost any passage. */
const QUOTE_MIN = 12;

export interface Statement {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Undefined when the judge says nothing that holds; never throws. */
export async function askJudge(
  claim: Statement,
  candidates: readonly Candidate[],
  library: Library,
  language: Language,
  { judge, timeoutMs }: JudgeOptions,
): Promise<ClaimVerdict | undefined> {
  const asked = candidates.slice(0, PASSAGES);
  if (asked.length === 0) return undefined;
  const proposals = await proposalsOf(claim, asked, library, judge, timeoutMs);
  const held = proposals.flatMap(proposal => {
    const candidate = asked.find(({ hit }) => hit.passage.id === proposal.passageId);
    return candidate !== undefined && holds(proposal, candidate, claim, language)
      ? [{ proposal, candidate }]
      : [];
  });
  const [first, ...others] = held;
  // A judge that says both knows neither.
  if (first === undefined || others.some(({ proposal }) => proposal.label !== first.proposal.label)) {
    return undefined;
  }
  const { proposal, candidate } = first;
  const quoted = quotedComparison(proposal, candidate, claim, language) ?? candidate.best;
  const evidence = toEvidence(quoted, claim.text, candidate.hit.passage, library);
  if (proposal.label === 'supported') {
    return { kind: 'stated', reason: 'judge', evidence: [evidence], clauses: [] };
  }
  const [difference, ...more] = proposal.differences.map(toDifference);
  if (difference === undefined) return undefined;
  const differences: NonEmpty<Difference> = [difference, ...more];
  const alignment = markDifferences(evidence.alignment, differences);
  return {
    kind: 'differs',
    reason: 'judge',
    evidence: [{ ...evidence, alignment }],
    differences,
    clauses: [],
  };
}

async function proposalsOf(
  claim: Statement,
  asked: readonly Candidate[],
  library: Library,
  judge: Judge,
  timeoutMs: number,
): Promise<readonly Proposal[]> {
  // Held here until it has ended: the signal of AbortSignal.timeout can be collected before it fires.
  const controller = new AbortController();
  const { signal } = controller;
  const late = new Promise<readonly Proposal[]>(resolve => {
    signal.addEventListener('abort', () => resolve([]), { once: true });
  });
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  const passages = asked.map(({ hit: { passage }, best }) => {
    const article = library.article(passage.articleId);
    const date = article?.source.published;
    return {
      id: passage.id,
      title: article?.title ?? '',
      sentence: passage.text.slice(best.sentence.start, best.sentence.end),
      context: passage.text,
      ...(date === undefined ? {} : { date }),
    };
  });
  const request = { claim: claim.text, passages, language: 'en', signal };
  // An endpoint that is down, late or broken has nothing to say.
  const asking = Promise.resolve(request).then(question => judge.judge(question));
  return Promise.race([asking.catch(() => []), late]).finally(() => {
    clearTimeout(timer);
    controller.abort();
  });
}

/** The quote is the passage's own, the differences are in both texts, and no number speaks against it. */
function holds(proposal: Proposal, candidate: Candidate, claim: Statement, language: Language): boolean {
  const { label, score, quote, differences } = proposal;
  const { text } = candidate.hit.passage;
  if (label === 'neutral' || score < SCORE_MIN || quote.trim().length < QUOTE_MIN || !text.includes(quote)) {
    return false;
  }
  const spansExist = differences.every(
    ({ claimSpan, evidenceSpan }) => hasWords(claim.text, claimSpan) && hasWords(quote, evidenceSpan),
  );
  const comparison = quotedComparison(proposal, candidate, claim, language);
  if (!spansExist || comparison === undefined) return false;
  const { pair } = comparison;
  const clashes = numberClashesOf(pair);
  if (label === 'contradicted') {
    return (
      differences.length > 0 &&
      differences.every(
        difference => isDifference(difference, clashes.length > 0) && isApart(difference, claim.text, quote),
      )
    );
  }
  const isMissing = pair.claim.some(
    token => token.content && isNumeric(token) && pair.of(token) === undefined,
  );
  return clashes.length + oppositesOf(pair).length === 0 && !isMissing && deniedOnOneSide(pair).length === 0;
}

/** Two numbers that the rules find to be the same are no difference, whatever they are called. */
function isDifference(
  { claimSpan, evidenceSpan, kind }: Proposal['differences'][number],
  numbersClash: boolean,
): boolean {
  if (claimSpan === evidenceSpan) return false;
  const isNumeric = /\p{N}/u.test(claimSpan) && /\p{N}/u.test(evidenceSpan);
  return !isNumeric || (kind !== 'number' && kind !== 'date') || numbersClash;
}

/** Words that the other side has too are no difference, unless they do not do the same there. */
function isApart(
  { claimSpan, evidenceSpan, kind }: Proposal['differences'][number],
  claim: string,
  quote: string,
): boolean {
  const isThere = (span: string, text: string) => span !== '' && hasWords(text, span);
  return kind === 'role' || !(isThere(claimSpan, quote) || isThere(evidenceSpan, claim));
}

/** The sentence that the quote is from, or the one it overlaps most, held against the claim. */
function quotedComparison(
  { quote }: Proposal,
  { hit, sentences }: Candidate,
  claim: Statement,
  language: Language,
) {
  const start = hit.passage.text.indexOf(quote);
  const end = start + quote.length;
  const shared = (from: number, to: number) => Math.min(to, end) - Math.max(from, start);
  const [best] = sentences.toSorted((a, b) => shared(b.start, b.end) - shared(a.start, a.end));
  return best === undefined || start === -1 ? undefined : compareForms(claim.tokens, best, language);
}

function toDifference({ kind, claimSpan, evidenceSpan }: Proposal['differences'][number]): Difference {
  return { kind, claim: claimSpan, evidence: evidenceSpan };
}
