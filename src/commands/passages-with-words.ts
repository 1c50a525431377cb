import type { Corpus } from '../corpus.ts';
import type { Passage } from '../model.ts';

/** Shares of weights are sums of fractions, so that the whole may come out a little short. */
const ALMOST_ALL = 0.999;
/** As many as a reader chooses from. */
const CHOICE_MAX = 5;

/**
 * The passages that have every word typed, and have them equally well, best first. Who names a passage by its
 * words knows that it is there, so the bar for questions has nothing to say.
 */
export function passagesWithWords(typed: string, { index, policy }: Corpus): readonly Passage[] {
  const query = index.parse(typed);
  if (query === undefined) return [];
  const whole = index.search(query, CHOICE_MAX).filter(hit => hit.covered > ALMOST_ALL && hit.repaired === 0);
  const best = whole[0]?.score ?? 0;
  return whole.filter(hit => best - hit.score < policy.margin * best).map(hit => hit.passage);
}
