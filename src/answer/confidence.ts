/** How sure it is that what was found answers the question, from the words alone: meaning helps to rank, not to be sure. */
import type { Hit, Query } from '../search/search-index.ts';
import { askedFor, lacksWhatIsAsked } from '../text/asked-for.ts';
import { isChatWord } from '../text/stop-words.ts';
import { splitWords } from '../text/words.ts';

/** The hit that the best one is compared with: it should stand out, and up to three passages may answer. */
const RIVAL = 3;
/** What a best hit that does not stand out at all still counts. */
const LEAST_LEAD = 0.3;
/** What a hit counts in which no words stand together as in the question, or none keeps its form. */
const APART = 0.8;
const OTHER_FORMS = 0.5;
const LACKS_KIND = 0.6;
const LACKS_NAME = 0.7;
/** `What is friction over`: a sentence means more than the words that can be looked up, so it counts as fewer. */
const UNSAID = 0.5;
/** Puts what is just sure enough in an ordinary library near the middle. */
const SCALE = 1.4;

/** 0 to 1, for hits that come best first; 0 without hits. In the few passages of a topic less is needed. */
export function confidenceIn(hits: readonly Hit[], query: Query, isInTopic = false): number {
  const [best] = hits;
  if (best === undefined || best.score <= 0) return 0;
  const lead = (best.score - (hits[RIVAL]?.score ?? 0)) / best.score;
  // One word that fits may stand anywhere; the more words fit together, the less it is chance.
  const evidence =
    best.score * best.covered * (LEAST_LEAD + lead) * Math.sqrt(wordsIn(query, best, isInTopic));
  const sameForm = isInTopic ? 1 : best.sameForm;
  const wording = (APART + best.together) * (OTHER_FORMS + (1 - OTHER_FORMS) * sameForm);
  const sure = SCALE * evidence * wording * lacking(query, best);
  return sure / (1 + sure);
}

function wordsIn(query: Query, { passage }: Hit, isInTopic: boolean): number {
  const words = Math.max(1, query.words.filter(word => !isChatWord(word.text)).length);
  if (isInTopic) return words;
  const asked = askedFor(query.text);
  const isDefined = asked?.kind === 'definition' && asked.isIn(passage.text);
  return isDefined || !splitWords(query.text).some(word => word.stop) ? words : words - UNSAID;
}

function lacking(query: Query, { passage, lacksName }: Hit): number {
  return (lacksWhatIsAsked(query.text, passage.text) ? LACKS_KIND : 1) * (lacksName ? LACKS_NAME : 1);
}
