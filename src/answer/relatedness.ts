/** Whether the library has to do with a question at all: what parts "only close" from "not in these sources". */
import type { Library } from '../model.ts';
import type { Nearness } from '../search/meaning.ts';
import type { Hit, Query } from '../search/search-index.ts';
import { evidenceIn, tellingWords } from './evidence.ts';

/** As in `confidence.ts`: a logistic regression over off-topic questions and those that have an answer, rounded. */
const WEIGHTS = {
  base: -1.9,
  share: 0.2,
  mass: 2.4,
  missing: -1.7,
  together: 2.9,
  score: 3.6,
  oneWord: 2.9,
  subject: 4.5,
  longArticle: -0.35,
} as const;
const NO_MASS = 0.05;
/** Further down, no hit gives more than those before. */
const LOOKED_AT = 8;
/** In passages: in a longer article, words of a question meet by chance. */
const ORDINARY_LENGTH = 100;
/** What meaning adds to words, per cosine that it is nearer than chance. */
const MEANING_BESIDE_WORDS = 8;
/** Meaning alone is enough from chance on, by this slope. */
const MEANING_ALONE = { atChance: -1.2, slope: 40 } as const;

/** 0 to 1: the most that any of the hits gives, and 0 without hits. */
export function relatednessOf(
  query: Query,
  hits: readonly Hit[],
  nearness: Nearness | undefined,
  { passagesOf }: Pick<Library, 'passagesOf'>,
): number {
  const telling = tellingWords(query).length;
  const logits = hits.slice(0, LOOKED_AT).map(hit => {
    const { share, mass, missing, subject } = evidenceIn(query, hit);
    const length = passagesOf(hit.passage.articleId).length;
    return (
      WEIGHTS.base +
      WEIGHTS.share * share +
      WEIGHTS.mass * Math.log(mass + NO_MASS) +
      WEIGHTS.missing * missing +
      WEIGHTS.together * hit.together +
      WEIGHTS.score * hit.score +
      WEIGHTS.subject * subject +
      WEIGHTS.longArticle * Math.log(Math.max(1, length / ORDINARY_LENGTH)) +
      (telling === 1 ? WEIGHTS.oneWord : 0)
    );
  });
  if (logits.length === 0) return 0;
  const byWords = Math.max(...logits);
  const surplus = nearness?.surplus() ?? Number.NEGATIVE_INFINITY;
  const logit = Math.max(
    byWords + MEANING_BESIDE_WORDS * Math.max(0, surplus),
    MEANING_ALONE.atChance + MEANING_ALONE.slope * surplus,
  );
  return 1 / (1 + Math.exp(-logit));
}
