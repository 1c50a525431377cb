/**
 * Tests a library on itself and sets the bar by the outcome: in a library of many alike passages, a match says
 * less than in one where each passage stands alone.
 */
import type { Library } from '../model.ts';
import type { Hit, SearchIndex } from '../search/search-index.ts';
import { confidenceIn } from './confidence.ts';
import { SHOWN_MAX } from './decide.ts';
import { confidenceForChance, type Trial } from './fit-chance.ts';
import { type Policy, UNTESTED_POLICY } from './policy.ts';
import { makeTrialQuestions, type TrialQuestion } from './trial-questions.ts';

/** As many as there are passages; more in a large library would only take longer. */
const QUESTIONS_MAX = 300;
/** Hits looked at: with an article withheld, enough must be left to compare the best with. */
const HITS = 16;
/** With fewer articles, a passage alone is withheld instead of its article. */
const ARTICLES_MIN = 4;
/** What is just sure enough to be shown is right this often, where every second question has no answer. */
const CHANCE = 0.82;
/** A library of so many passages is trusted as much to know its bar as what holds elsewhere. */
const HALF_TRUSTED = 180;
const BAR_MIN = 0.2;
const BAR_MAX = 0.8;

/** The same for the same library. */
export function calibrate(library: Library, index: SearchIndex): Policy {
  const withheld = library.articles.length >= ARTICLES_MIN ? ofArticle : ofPassage;
  const trials = makeTrialQuestions(library, Math.min(QUESTIONS_MAX, library.passages.length)).flatMap(
    question => tryOut(question, index, withheld),
  );
  if (trials.length === 0) return UNTESTED_POLICY;
  const own = confidenceForChance(CHANCE, trials);
  const trust = library.passages.length / (library.passages.length + HALF_TRUSTED);
  const bar = UNTESTED_POLICY.bar + trust * (own - UNTESTED_POLICY.bar);
  return { ...UNTESTED_POLICY, bar: Math.min(BAR_MAX, Math.max(BAR_MIN, bar)) };
}

/** Asked twice: with its passage there to be found, and with it withheld, when any answer is wrong. */
function tryOut(
  { text, passage }: TrialQuestion,
  index: SearchIndex,
  withheld: (hit: Hit, question: TrialQuestion) => boolean,
): readonly Trial[] {
  const query = index.parse(text);
  if (query === undefined) return [];
  const hits = index.search(query, HITS);
  const others = hits.filter(hit => !withheld(hit, { text, passage }));
  const right = hits.slice(0, SHOWN_MAX).some(hit => hit.passage.id === passage.id);
  return [
    { confidence: confidenceIn(hits, query), right },
    { confidence: confidenceIn(others, query), right: false },
  ];
}

function ofPassage(hit: Hit, { passage }: TrialQuestion): boolean {
  return hit.passage.id === passage.id;
}

function ofArticle(hit: Hit, { passage }: TrialQuestion): boolean {
  return hit.passage.articleId === passage.articleId;
}
