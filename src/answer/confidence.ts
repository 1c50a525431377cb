/** How sure it is that what was found answers the question, from the words alone: meaning helps to rank, not to be sure. */
import type { Hit, Query } from '../search/search-index.ts';
import { hasAsked } from '../text/asked-for.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import { evidenceIn, tellingWords } from './evidence.ts';

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
  const leadOver = (rival: Hit | undefined) => (best.score - (rival?.score ?? 0)) / best.score;
  const otherArticle = hits.find(hit => hit.passage.articleId !== best.passage.articleId);
  const isKindThere = hasKindBeside(query, best);
  const lacksKind = query.asked !== undefined && isSaid(query.asked.kind) && !isKindThere;
  const telling = tellingWords(query).length;
  const isSentence = !isInTopic && splitWords(query.text).some(word => word.stop);
  const rivalry = evidence.missing === 0 && telling >= MANY_WORDS ? RIVALS_OF_ALL : 1;
  const logit =
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
    (lacksKind ? WEIGHTS.lacksKind : 0) +
    (isKindThere && evidence.missing === 0 && query.asked?.kind !== 'manner' ? WEIGHTS.hasAll : 0) +
    (isInTopic ? WEIGHTS.inTopic : 0) +
    (isSentence && telling <= 1 && !isDefined(query, best) ? WEIGHTS.oneWordOfSentence : 0);
  const confidence = 1 / (1 + Math.exp(-logit));
  const lacksAltogether = lacksKind && query.asked !== undefined && !hasAsked(query.asked, best.passage.text);
  const isSmallNumber = query.words.every(({ text }) => SMALL_NUMBER.test(text));
  const isOfAnother = evidence.hasOtherName || evidence.hasNamesAlone || evidence.lacksUnknownName;
  if (isOfAnother || lacksAltogether || isSmallNumber) return Math.min(confidence, NOT_SURE);
  if (evidence.missing >= MUCH && telling <= FEW_WORDS) return Math.min(confidence, NOT_SURE);
  // One word alone asks for where it stands: whatever else is in the library, that is where.
  const isWord = query.words.length === 1 && !splitWords(query.text).some(word => word.stop);
  const stands = best.words[0]?.place === 'text' && query.words[0].kind === 'known';
  return isWord && stands && evidence.missing === 0 ? 1 : confidence;
}

function log(value: number): number {
  return Math.log(Math.max(NOTHING, value));
}

/** Kinds that hardly any answer goes without saying. */
function isSaid(kind: NonNullable<Query['asked']>['kind']): boolean {
  return kind === 'number' || kind === 'time' || kind === 'place';
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
