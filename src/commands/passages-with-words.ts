import type { Corpus } from '../corpus.ts';
import { articleScope } from '../library/roles.ts';
import type { Passage } from '../model.ts';
import type { Query, Scope } from '../search/search-index.ts';

/** Shares of weights are sums of fractions, so that the whole may come out a little short. */
const ALMOST_ALL = 0.999;
/** With fewer words nobody means a passage of help. */
const HELP_WORDS_MIN = 3;
/** As many as a reader chooses from. */
const CHOICE_MAX = 5;

/**
 * The passages that have every word typed, and have them equally well, best first; those of help only where no other
 * has them. Who names a passage by its words knows that it is there, so the bar for questions has nothing to say.
 */
export function passagesWithWords(typed: string, corpus: Corpus): readonly Passage[] {
  const query = corpus.index.parse(typed);
  if (query === undefined) return [];
  const scope = articleScope(corpus.library);
  const own = withAllOf(query, corpus, scope);
  if (own.length > 0 || scope === undefined || query.words.length < HELP_WORDS_MIN) return own;
  return withAllOf(query, corpus);
}

function withAllOf(query: Query, { index, policy }: Corpus, scope?: Scope): readonly Passage[] {
  const hits = index.search(query, CHOICE_MAX, scope);
  const whole = hits.filter(hit => hit.covered > ALMOST_ALL && hit.repaired === 0);
  const best = whole[0]?.score ?? 0;
  return whole.filter(hit => best - hit.score < policy.margin * best).map(hit => hit.passage);
}
