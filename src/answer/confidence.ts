/** How sure it is that what was found answers the question, from the words alone: meaning helps to rank, not to be sure. */
import type { Hit, Query } from '../search/search-index.ts';
import { hasAsked } from '../text/asked-for.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { type Evidence, evidenceIn, tellingWords } from './evidence.ts';

/** The hit that the best one is compared with: it should stand out, and up to three passages may answer. */
const RIVAL = 3;
/** What a best hit that does not stand out at all still counts. */
const LEAST_LEAD = 0.3;
/** What a hit counts in which no words stand together as in the question, or none keeps its form. */
const APART = 0.8;
const OTHER_FORMS = 0.5;
/** A logarithm of nothing is taken of this. */
const NOTHING = 0.02;

/**
 * The weights of a logistic regression over the logarithms of what speaks for the best hit, fitted on half of
 * seven question sets (docs/decisions/0002-the-bar.md) and rounded.
 */
const WEIGHTS = {
  base: 2.5,
  score: 1.2,
  covered: 0.8,
  share: 0.25,
  mass: 0.75,
  missing: -0.35,
  lead: 1.3,
  leadOfArticle: 0.8,
  together: 1.15,
  sameForm: 1.2,
  lacksName: -0.3,
  lacksKind: -1.1,
  hasAll: 0.35,
  oneWordOfSentence: -0.3,
  inTopic: 0.3,
} as const;

/** `7` may be meant for a passage, a button or nothing at all. */
const SMALL_NUMBER = /^\p{Nd}{1,3}$/u;
/** Of a question of few telling words, so much missing is what was asked: `does it rain at the scout hut`. */
const FEW_WORDS = 3;
const MUCH = 0.4;

/** Where a hit has all of so many telling words, those that have them as well hardly speak against it. */
const MANY_WORDS = 3;
const RIVALS_OF_ALL = 0.4;

/** What keeps a hit from being sure, whatever else speaks for it. */
const NOT_SURE = 0.6;

/** 0 to 1, for hits that come best first; 0 without hits. In the few passages of a topic less is needed. */
export function confidenceIn(hits: readonly Hit[], query: Query, isInTopic = false): number {
  const [best] = hits;
  if (best === undefined || best.score <= 0) return 0;
  const evidence = evidenceIn(query, best, isInTopic);
  if (isFoundWord(query, best) && evidence.missing === 0 && !isCapped(query, best, evidence)) return 1;
  const confidence = 1 / (1 + Math.exp(-logitOf(hits, best, evidence, query, isInTopic)));
  return isCapped(query, best, evidence) ? Math.min(confidence, NOT_SURE) : confidence;
}

function logitOf(
  hits: readonly Hit[],
  best: Hit,
  evidence: Evidence,
  query: Query,
  isInTopic: boolean,
): number {
  const leadOver = (rival: Hit | undefined) => (best.score - (rival?.score ?? 0)) / best.score;
  const otherArticle = hits.find(hit => hit.passage.articleId !== best.passage.articleId);
  const isKindThere = hasKindBeside(query, best);
  const telling = tellingWords(query).length;
  const isSentence = !isInTopic && splitWords(query.text).some(word => word.stop);
  const rivalry = evidence.missing === 0 && telling >= MANY_WORDS ? RIVALS_OF_ALL : 1;
  return (
    WEIGHTS.base +
    WEIGHTS.score * log(best.score) +
    WEIGHTS.covered * log(best.covered) +
    WEIGHTS.share * log(evidence.share) +
    WEIGHTS.mass * log(evidence.mass) +
    WEIGHTS.missing * evidence.missing +
    rivalry * WEIGHTS.lead * log(LEAST_LEAD + leadOver(hits[RIVAL])) +
    rivalry * WEIGHTS.leadOfArticle * log(LEAST_LEAD + leadOver(otherArticle)) +
    WEIGHTS.together * log(APART + best.together) +
    WEIGHTS.sameForm * log(isInTopic ? 1 : OTHER_FORMS + (1 - OTHER_FORMS) * best.sameForm) +
    (evidence.lacksName ? WEIGHTS.lacksName : 0) +
    (asksWhatIsSaid(query) && !isKindThere ? WEIGHTS.lacksKind : 0) +
    (isKindThere && evidence.missing === 0 && query.asked?.kind !== 'manner' ? WEIGHTS.hasAll : 0) +
    (isInTopic ? WEIGHTS.inTopic : 0) +
    (isSentence && telling <= 1 && !isDefined(query, best) ? WEIGHTS.oneWordOfSentence : 0)
  );
}

/** Whether something keeps it from being sure, whatever else speaks for it. */
function isCapped(query: Query, best: Hit, evidence: Evidence): boolean {
  if (evidence.hasOtherName || evidence.hasNamesAlone || evidence.lacksUnknownName) return true;
  if (query.words.every(({ text }) => SMALL_NUMBER.test(text))) return true;
  if (evidence.missing >= MUCH && tellingWords(query).length <= FEW_WORDS) return true;
  return query.asked !== undefined && asksWhatIsSaid(query) && !hasAsked(query.asked, best.passage.text);
}

/** One word alone asks for where it stands: whatever else is in the library, that is where. */
function isFoundWord({ words, text }: Query, best: Hit): boolean {
  if (words.length !== 1 || splitWords(text).some(word => word.stop)) return false;
  return best.words[0]?.place === 'text' && words[0].kind === 'known';
}

function log(value: number): number {
  return Math.log(Math.max(NOTHING, value));
}

/** Of the kinds of thing asked for, those that hardly any answer goes without saying. */
function asksWhatIsSaid({ asked }: Query): boolean {
  return asked?.kind === 'number' || asked?.kind === 'time' || asked?.kind === 'place';
}

/** Whether one sentence of the passage that has words of the question has the kind of thing asked for too. */
function hasKindBeside({ asked }: Query, { passage, matched }: Hit): boolean {
  if (asked === undefined) return false;
  return splitSentences(passage.text).some(({ start, end }) => {
    const sentence = passage.text.slice(start, end);
    return hasAsked(asked, sentence) && splitWords(sentence).some(({ text }) => matched.includes(text));
  });
}

function isDefined({ asked }: Query, { passage }: Hit): boolean {
  return asked?.kind === 'definition' && hasAsked(asked, passage.text);
}
