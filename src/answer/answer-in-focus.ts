/** Answers a question on what the reader has chosen or been shown: it is never about nothing. */
import type { Corpus } from '../corpus.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query, Scope } from '../search/search-index.ts';
import { namesKind } from '../text/asked-for.ts';
import { isLightVerb, isQualifying } from '../text/stop-words.ts';
import { splitWords } from '../text/words.ts';
import type { Answer } from './answer.ts';
import { confidenceIn } from './confidence.ts';
import { coverageOf } from './coverage.ts';
import { SHOWN_MAX } from './decide.ts';
import { evidenceIn } from './evidence.ts';
import { besideNames, type Focus } from './focus.ts';
import { asShares, type Ranking, rankPassages } from './rank.ts';
import { hasKind, rankInFocus } from './rank-in-focus.ts';
import { CANDIDATES, toAnswer } from './to-answer.ts';

/** What a passage gains by being in focus, where a telling word gains 1: another must have clearly more. */
const BONUS = 0.6;

/** Who types `/pipeline where does it go` has said "pipeline" too, and where to look. */
export function answerInFocus(
  asked: string,
  focus: Focus,
  corpus: Corpus,
  nearness: Nearness | undefined,
): Answer {
  const { index, library } = corpus;
  const question = besideNames(asked, focus);
  const query = index.parse(question, focus.about);
  if (query === undefined) return { kind: 'notFound', reason: 'noTerms', coverage: coverageOf(library) };
  const beyond = rankPassages(query, corpus, CANDIDATES, { scope: { packs: focus.packs }, nearness });
  if (focus.passages.size === 0) {
    const confidence = confidenceIn(beyond.byWords, query);
    return toAnswer(query, beyond, { confidence, relatedness: 1 }, 'pack', corpus);
  }
  const others = beyond.ranked.slice(0, SHOWN_MAX).map(({ hit }) => hit);
  const ranked = rankInFocus(query, { focus, others, bonus: BONUS }, corpus, nearness);
  const [best] = ranked;
  const isIn = best !== undefined && focus.passages.has(best.hit.passage.id);
  if (!isIn) {
    const confidence = confidenceIn(beyond.byWords, query);
    const ranking = { ranked: asShares(ranked, BONUS), byWords: beyond.byWords };
    return toAnswer(query, ranking, { confidence, relatedness: 1 }, 'pack', corpus);
  }
  const scope: Scope = { passages: focus.passages };
  const own = index.parse(question);
  const byWords = own === undefined ? [] : index.search(own, CANDIDATES, scope);
  const ranking: Ranking = { ranked: asShares(ranked, BONUS), byWords };
  const confidence = confidenceInFocus(query, own, ranking, focus);
  return toAnswer(query, ranking, { confidence, relatedness: 1 }, 'topic', corpus);
}

/** By the words beside what it is about; where there are none that say anything, by the kind of thing asked for. */
function confidenceInFocus(
  query: Query,
  own: Query | undefined,
  { ranked, byWords }: Ranking,
  focus: Focus,
): number {
  const best = ranked[0]?.hit;
  if (best === undefined) return 0;
  const isKind = (word: string) => query.asked !== undefined && namesKind(query.asked, word);
  const rest = own?.words.filter(({ text, says }) => says > 0 && !isLightVerb(text) && !isKind(text)) ?? [];
  const isFirst = best.passage.id === focus.lead[0];
  // `/summit when`: the passage to read first on the topic, where it has a time; `and the summit?`: that passage.
  if (rest.length === 0) {
    return isFirst && (asksPlainly(query, best) || asksNothing(query)) ? 1 : 0;
  }
  const [bestByWords] = byWords;
  if (own === undefined || bestByWords?.passage.id !== best.passage.id) return 0;
  // `/summit where did they meet`: that same passage, where it has all the words as well.
  const hasAll = isFirst && evidenceIn(own, bestByWords).missing === 0;
  return hasAll && asksPlainly(query, best) ? 1 : confidenceIn(byWords, own, true);
}

/** What people are to a matter, in words that a search passes over: `who is for it`, `who is behind it`. */
const ROLE = /\b(?:for|with|behind|by|to|from)\b/iu;

/** Words that only lead up to the name of what is asked about. */
const LEADS_UP = /^(?:the|an?|and|so|but|or|also|what|about|how|on|to|this|that|it)$/u;

function asksNothing({ text }: Query): boolean {
  return splitWords(text).every(word => LEADS_UP.test(word.text));
}

function asksPlainly(query: Query, best: Hit): boolean {
  if (query.asked?.kind === 'person' && ROLE.test(query.text)) return false;
  return hasKind(query, best) && !splitWords(query.text).some(word => isQualifying(word.text));
}
