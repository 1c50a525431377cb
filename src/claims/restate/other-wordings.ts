/**
 * The claim in words that say the same: other sides of a list first, "A and B met" for "A met B", "the agreement on
 * trade" for "the trade agreement". What settles such a form settles the claim.
 */
import type { Aligned } from '../alignment/align.ts';
import type { Token } from '../sentence/token.ts';
import { asAge } from './age.ts';
import { asTiedOtherwise } from './between.ts';
import { asDeed } from './deed.ts';
import { withPlaceInFront } from './event-place.ts';
import { withFrontMoved } from './front.ts';
import { asGiven } from './given.ts';
import { inActiveVoice } from './in-active-voice.ts';
import { inOrderOfSentence } from './list-order.ts';
import { asMeasure } from './measure.ts';
import { withNotAny } from './no-any.ts';
import { withNone } from './none-of-it.ts';
import { withOwnerBehind, withOwnerInFront } from './noun-tie.ts';
import { asIncluded } from './one-of.ts';
import { withPlaceMoved } from './placed.ts';
import { asSaidBy } from './said-by.ts';
import { asTakenFor, inPhrasesOfSentence } from './same-phrase.ts';
import { asSubjectOf } from './subject-of.ts';
import { asThereIs } from './there-is.ts';
import { withTitleInFront } from './title.ts';
import { withPartner } from './together.ts';
import { asWish } from './wish.ts';

type Wording = (aligned: Aligned) => readonly Token[] | undefined;

const WORDINGS: readonly Wording[] = [
  inPhrasesOfSentence,
  asTakenFor,
  inOrderOfSentence,
  withPartner,
  withOwnerBehind,
  asSubjectOf,
  asTiedOtherwise,
  asDeed,
  asSaidBy,
  asAge,
  withFrontMoved,
  inActiveVoice,
  withOwnerInFront,
  asIncluded,
  withTitleInFront,
  withNotAny,
  withNone,
  withPlaceInFront,
  withPlaceMoved,
  asWish,
  asMeasure,
  asThereIs,
  asGiven,
];

/** Each on its own; those that change nothing are left out. */
export function otherWordings(aligned: Aligned): readonly (readonly Token[])[] {
  return WORDINGS.flatMap(wording => {
    const claim = wording(aligned);
    return claim === undefined ? [] : [claim];
  });
}
