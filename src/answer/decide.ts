/** From hits to an outcome: one bar gates everything that is shown. */
import type { NonEmpty } from '../model.ts';
import type { Hit } from '../search/search-index.ts';
import type { Policy } from './policy.ts';

/** As many passages as a reader takes in at once. */
const SHOWN_MAX = 3;

export type Decision =
  | { readonly kind: 'found'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'ambiguous'; readonly hits: NonEmpty<Hit> }
  | { readonly kind: 'notFound'; readonly reason: 'noMatch' | 'weakMatch' };

/** Hits come best first. Raising the bar never turns an abstention into anything else. */
export function decide(hits: readonly Hit[], policy: Policy): Decision {
  if (hits.length === 0) return { kind: 'notFound', reason: 'noMatch' };
  const [best, ...others] = hits.filter(hit => hit.score >= policy.bar);
  if (best === undefined) return { kind: 'notFound', reason: 'weakMatch' };
  const shown: NonEmpty<Hit> = [best, ...others.slice(0, SHOWN_MAX - 1)];
  const rivals = others.filter(hit => best.score - hit.score < policy.margin * best.score);
  return { kind: rivals.some(rival => differs(best, rival)) ? 'ambiguous' : 'found', hits: shown };
}

/** Two passages under the same heading of one article answer together; others are a choice for the reader. */
function differs(one: Hit, other: Hit): boolean {
  return (
    one.passage.articleId !== other.passage.articleId ||
    one.passage.headings.join('\n') !== other.passage.headings.join('\n')
  );
}
