/** From hits to an outcome: one bar gates everything that is shown. */
import type { NonEmpty } from '../model.ts';
import type { Hit, Query } from '../search/search-index.ts';
import { confidenceIn } from './confidence.ts';
import type { Policy } from './policy.ts';
import type { Ranking } from './rank.ts';

/** As many passages as a reader takes in at once. */
export const SHOWN_MAX = 3;
/** A hit with less than this share of the best rank is no second opinion but noise. */
const WORTH_SHOWING = 0.5;

export type Decision =
  | { readonly kind: 'found'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'ambiguous'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'notFound'; readonly reason: 'noMatch' | 'weakMatch' };

/** Raising the bar never turns an abstention into anything else. */
export function decide(query: Query, { ranked, byWords, isInTopic }: Ranking, policy: Policy): Decision {
  const [best, ...others] = ranked;
  if (best === undefined) return { kind: 'notFound', reason: 'noMatch' };
  if (confidenceIn(byWords, query, isInTopic) < policy.bar) return { kind: 'notFound', reason: 'weakMatch' };
  const close = others.filter(({ rank }) => rank >= WORTH_SHOWING);
  const shown: NonEmpty<Hit> = [best.hit, ...close.slice(0, SHOWN_MAX - 1).map(({ hit }) => hit)];
  const rivals = close.filter(({ rank }) => 1 - rank < policy.margin);
  return { kind: rivals.some(({ hit }) => differs(best.hit, hit)) ? 'ambiguous' : 'found', hits: shown };
}

/** Two passages under the same heading of one article answer together; others are a choice for the reader. */
function differs(one: Hit, other: Hit): boolean {
  return (
    one.passage.articleId !== other.passage.articleId ||
    one.passage.headings.join('\n') !== other.passage.headings.join('\n')
  );
}
