/** How sure it is that what was found answers the question, from the words alone: meaning helps to rank, not to be sure. */
import type { Hit, Query } from '../search/search-index.ts';
import { isChatWord } from '../text/stop-words.ts';
import { lacksWhatIsAsked } from './answer-type.ts';

/** The hit that the best one is compared with: it should stand out, and up to three passages may answer. */
const RIVAL = 3;
/** What a best hit that does not stand out at all still counts. */
const LEAST_LEAD = 0.4;
const LACKING = 0.6;

/** 0 to 1, for hits that come best first; 0 without hits. */
export function confidenceIn(hits: readonly Hit[], query: Query): number {
  const [best] = hits;
  if (best === undefined || best.score <= 0) return 0;
  const lead = (best.score - (hits[RIVAL]?.score ?? 0)) / best.score;
  const words = Math.max(1, query.words.filter(word => !isChatWord(word.text)).length);
  // One word that fits may stand anywhere; the more words fit together, the less it is chance.
  const evidence = best.score * best.covered * (LEAST_LEAD + lead) * Math.sqrt(words);
  const sure = lacksWhatIsAsked(query.text, best.passage.text) ? evidence * LACKING : evidence;
  return sure / (1 + sure);
}
