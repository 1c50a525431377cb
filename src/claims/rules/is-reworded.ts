import { unmetOf } from '../alignment/unmet.ts';
import type { Pair } from '../pair/pair.ts';
import { rewordingOf } from '../pair/rewording.ts';
import type { Guard } from './guard.ts';
import { dropsNot } from './guards/drops-not.ts';
import { exchanged } from './guards/exchanged.ts';
import { goesFurther } from './guards/goes-further.ts';
import { otherModality } from './guards/other-modality.ts';
import { shifted } from './guards/shifted.ts';
import { tiedOtherwise } from './guards/tied-otherwise.ts';

const REWORDING: readonly Guard[] = [exchanged, goesFurther, otherModality, dropsNot, shifted, tiedOtherwise];

/** The claim is the sentence with other words in the place of some of its own. */
export function isReworded(pair: Pair): boolean {
  const { edits } = rewordingOf(pair);
  const unmet = unmetOf(pair);
  return (
    edits.some(({ claim }) => claim.some(token => unmet.includes(token))) ||
    REWORDING.some(guard => guard.objects(pair) !== undefined)
  );
}
