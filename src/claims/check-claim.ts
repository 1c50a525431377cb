import { cite } from '../answer/cite.ts';
import type { Corpus } from '../corpus.ts';
import type { ClaimReview, Library, NonEmpty } from '../model.ts';
import { parsingOnce } from '../search/parse-once.ts';
import { cleanText } from '../text/clean.ts';
import { rewrite } from '../text/rewrite.ts';
import type { ClaimVerdict, Verdict } from '../verdict.ts';
import { metShare } from './compare.ts';
import { type Language, loadLanguage, withAliases } from './english/language.ts';
import { looksEnglish } from './english/looks-english.ts';
import { type Candidate, compareWithHits, searchEvidence } from './evidence/find-evidence.ts';
import { findNear } from './evidence/find-near.ts';
import { findReviews } from './evidence/find-reviews.ts';
import { joinClauses } from './join-clauses.ts';
import { askJudge, type JudgeOptions } from './judge/ask-judge.ts';
import { judgeCandidates } from './judge-candidates.ts';
import { isReworded } from './rules/is-reworded.ts';
import { asMeant } from './sentence/as-meant.ts';
import { ASKS_WHETHER } from './sentence/question-order.ts';
import { readClaim } from './sentence/read-claim.ts';
import type { Token } from './sentence/token.ts';
import { withCapitals } from './sentence/with-capitals.ts';
import { withoutTalk } from './sentence/without-talk.ts';
import { splitClauses } from './statements/split-clauses.ts';

/** Longer claims are texts, not claims. */
export const CLAIM_MAX = 1000;

/** Clauses of a claim that are judged one by one; what says more is judged as a whole. */
const CLAUSES_MAX = 6;

/** So much of a claim of several clauses is in one sentence only where that sentence is meant. */
const MOSTLY_MET = 0.8;

export interface CheckOptions {
  /** Asked what the rules leave open; only one that has been measured to be right may be given. */
  readonly judge?: JudgeOptions | undefined;
}

/** Held against the passages of the corpus that come closest. A verdict is about these sources alone. */
export async function checkClaim(
  claim: string,
  within: Corpus,
  options: CheckOptions = {},
): Promise<Verdict> {
  const corpus = { ...within, index: parsingOnce(within.index) };
  const text = cleanText(claim).replace(/\s+/g, ' ').trim();
  if (text.length > CLAIM_MAX) return { kind: 'notChecked', reason: 'tooLong' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'notChecked', reason: 'noTerms' };
  const [review, ...others] = findReviews(text, corpus.library.claimReviews);
  if (review !== undefined) return reviewed([review, ...others], corpus.library);
  if (!looksEnglish(text)) return { kind: 'notChecked', reason: 'language' };
  if (/\?["'”’)]*$/.test(text) && !ASKS_WHETHER.test(withoutTalk(text).trim()))
    return { kind: 'notChecked', reason: 'question' };
  if (corpus.index.parse(text) === undefined) return { kind: 'notChecked', reason: 'noTerms' };
  const language = await languageOf(corpus.library);
  const whole = checkStatement(text, corpus, language);
  // Settled as a whole, the statement in every clause was met or found to differ.
  const verdict = isSettled(whole.verdict) ? whole.verdict : checkClauses(whole, corpus, language);
  const { judge } = options;
  if (judge === undefined || isSettled(verdict)) return withNearest(verdict, whole, corpus, language);
  const judged = await askJudge(whole, whole.candidates, corpus.library, language, judge);
  return judged ?? withNearest(verdict, whole, corpus, language);
}

/** A claim in words of its own has few of the passage's: what is near in meaning is then the closest. */
async function withNearest(
  verdict: ClaimVerdict,
  { text, tokens }: Checked,
  corpus: Corpus,
  language: Language,
): Promise<ClaimVerdict> {
  if (verdict.kind !== 'notInSources') return verdict;
  const candidates = compareWithHits(tokens, await findNear(text, corpus), corpus, language);
  return { ...judgeCandidates(text, candidates, corpus, candidates), clauses: verdict.clauses };
}

interface Checked {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly candidates: readonly Candidate[];
  readonly verdict: ClaimVerdict;
}

function checkStatement(text: string, corpus: Corpus, language: Language): Checked {
  const said = withoutTalk(text);
  const query = corpus.index.parse(said);
  const hits = query === undefined ? [] : searchEvidence(query, corpus);
  const texts = hits.map(({ passage }) => passage.text);
  const meant = rewrite(said, asMeant(said, query?.words ?? [], texts, language.places));
  const written = withCapitals(meant.text, texts, corpus.library.aliasGroups.flat());
  const tokens = readClaim(written, language).map(token => ({
    ...token,
    ...meant.origin(token.start, token.end),
  }));
  const candidates = compareWithHits(tokens, hits, corpus, language);
  return { text, tokens, candidates, verdict: judgeCandidates(text, candidates, corpus) };
}

function checkClauses(whole: Checked, corpus: Corpus, language: Language): ClaimVerdict {
  const clauses = splitClauses(whole.text, language);
  if (clauses.length < 2 || clauses.length > CLAUSES_MAX) return whole.verdict;
  const judged = clauses.map(text => ({ text, verdict: checkStatement(text, corpus, language).verdict }));
  const joined = joinClauses(judged, whole.verdict, corpus.library);
  // What the whole says with other words in their place, no part of it makes right.
  const reworded = whole.candidates.some(({ best }) => metShare(best) >= MOSTLY_MET && isReworded(best.pair));
  return joined.kind === 'stated' && reworded ? { ...whole.verdict, clauses: judged } : joined;
}

function isSettled({ kind }: ClaimVerdict): boolean {
  return kind === 'stated' || kind === 'differs' || kind === 'sourcesDiffer';
}

function reviewed(reviews: NonEmpty<ClaimReview>, library: Library): Verdict {
  const show = (review: ClaimReview) => ({
    review,
    citations: review.passages.flatMap(id => {
      const passage = library.passage(id);
      return passage === undefined ? [] : [cite(passage, library)];
    }),
  });
  const [first, ...others] = reviews;
  return { kind: 'reviewed', reviews: [show(first), ...others.map(show)] };
}

const LANGUAGES = new WeakMap<Library, Language>();

/** One for each library, since its aliases are part of it and what is read of its passages hangs on it. */
async function languageOf(library: Library): Promise<Language> {
  const loaded = await loadLanguage();
  const known = LANGUAGES.get(library) ?? withAliases(loaded, library.aliasGroups);
  LANGUAGES.set(library, known);
  return known;
}
