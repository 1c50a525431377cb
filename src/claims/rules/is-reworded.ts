import { unmetOf } from '../alignment/unmet.ts';
import { OF_REWORDING } from './guard-groups.ts';
import type { Pair } from './pair.ts';
import { rewordingOf } from './rewording.ts';

/** The claim is the sentence with other words in the place of some of its own. */
export function isReworded(pair: Pair): boolean {
  const { edits } = rewordingOf(pair);
  const unmet = unmetOf(pair);
  return (
    edits.some(({ claim }) => claim.some(token => unmet.includes(token))) ||
    OF_REWORDING.some(guard => guard.objects(pair) !== undefined)
  );
}
