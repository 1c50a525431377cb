import { unmetOf } from '../alignment/unmet.ts';
import type { Pair } from '../pair/pair.ts';
import { rewordingOf } from '../pair/rewording.ts';
import { OF_REWORDING } from './guard-groups.ts';

/** The claim is the sentence with other words in the place of some of its own. */
export function isReworded(pair: Pair): boolean {
  const { edits } = rewordingOf(pair);
  const unmet = unmetOf(pair);
  return (
    edits.some(({ claim }) => claim.some(token => unmet.includes(token))) ||
    OF_REWORDING.some(guard => guard.objects(pair) !== undefined)
  );
}
