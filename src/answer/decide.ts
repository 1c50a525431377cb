/** From what was found, and how sure that is, to an outcome. */
import type { NonEmpty } from '../model.ts';
import type { Hit } from '../search/search-index.ts';
import type { Policy } from './policy.ts';
import type { Ranking } from './rank.ts';

/** As many passages as a reader takes in at once. */
export const SHOWN_MAX = 3;
/** A hit with less than this share of the best rank is no second opinion but noise. */
const WORTH_SHOWING = 0.5;
/** What is as likely right as wrong is at least close. */
const HALF_SURE = 0.5;

/** Both 0 to 1. */
export interface Judgement {
  /** How sure it is that the best passage answers the question. */
  readonly confidence: number;
  /** How sure it is that the library has to do with the question. */
  readonly relatedness: number;
}

export type Decision =
  | { readonly kind: 'found'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'ambiguous'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'closest'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'notFound'; readonly reason: 'noMatch' | 'weakMatch' };

/** Raising either threshold never turns less into more. */
export function decide(ranking: Ranking, judged: Judgement, policy: Policy): Decision {
  const [best, ...others] = ranking.ranked;
  if (best === undefined) return { kind: 'notFound', reason: 'noMatch' };
  if (judged.confidence >= policy.sure) return decideSure(ranking, policy);
  if (judged.relatedness < policy.close && judged.confidence < HALF_SURE) {
    return { kind: 'notFound', reason: 'weakMatch' };
  }
  return { kind: 'closest', hits: [best.hit, ...others.slice(0, SHOWN_MAX - 1).map(({ hit }) => hit)] };
}

function decideSure({ ranked, byWords }: Ranking, policy: Policy): Decision {
  const [best, ...others] = ranked;
  if (best === undefined) return { kind: 'notFound', reason: 'noMatch' };
  const close = others.filter(({ rank }) => rank >= WORTH_SHOWING);
  const second = close.slice(0, SHOWN_MAX - 1).map(({ hit }) => hit);
  // The one that is sure by its words is never crowded out by what is near in meaning.
  const [sure] = byWords;
  const isShown = sure === undefined || [best.hit, ...second].some(hit => hit.passage.id === sure.passage.id);
  const shown = isShown ? second : [...second.slice(0, SHOWN_MAX - 2), sure];
  const rivals = close.filter(({ rank }) => 1 - rank < policy.margin);
  return {
    kind: rivals.some(({ hit }) => differs(best.hit, hit)) ? 'ambiguous' : 'found',
    hits: [best.hit, ...shown],
  };
}

/** Two passages under the same heading of one article answer together; others are a choice for the reader. */
function differs(one: Hit, other: Hit): boolean {
  return (
    one.passage.articleId !== other.passage.articleId ||
    one.passage.headings.join('\n') !== other.passage.headings.join('\n')
  );
}
