import { unmetOf } from '../../alignment/unmet.ts';
import { oppositesOf } from '../../english/opposites.ts';
import { DETERMINERS, EXCLUSIVES, QUANTIFIERS } from '../../english/word-classes.ts';
import { bringsIn } from '../../pair/commitment.ts';
import type { Pair } from '../../pair/pair.ts';
import { inEdits } from '../../pair/rewording.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The first", "always", "other", "because": what leaves no room, says which ones or why must be in the sentence too. */
export const goesFurther: Guard = {
  code: 'goes-further',
  says: 'The claim goes further than the passage',
  objects(pair) {
    const isNew = (token: Token) => !token.negates && !unmetOf(pair).includes(token);
    const putIn = inEdits(pair, ({ claim }) => claim.filter(({ word }) => DETERMINERS.has(word)));
    const turned = inEdits(pair, ({ claim, evidence }) =>
      claim.filter(token => turns(token, evidence, pair)),
    );
    const more = bringsIn(pair, token => leavesNoRoom(token, pair) || putIn.includes(token));
    return ifAny([...more, ...turned].filter(isNew));
  },
  examples: {
    objects: [
      ['Every inhabitant of Rell left.', 'The inhabitants of Rell left.'],
      ['Karl Moss painted other ferries in Rell.', 'Karl Moss painted ferries in Rell.'],
      ['The captain was fined because he had been asleep.', 'The captain, who had been asleep, was fined.'],
    ],
    passes: [
      ['All inhabitants of Rell left.', 'All inhabitants of Rell left in 1911.'],
      [
        'Rell is the biggest town of the coast.',
        'Rell, the seat of a bishop, is the largest town of the coast.',
      ],
      ['Rell has the highest tower of the coast.', 'Rell has the tallest tower of the coast.'],
    ],
  },
};

/** "The biggest" is "the largest". */
function leavesNoRoom(token: Token, pair: Pair): boolean {
  if (REASON.test(token.word)) return !pair.evidence.some(({ word }) => REASON.test(word));
  if (!EXCLUSIVES.has(token.word) && !QUANTIFIERS.has(token.word)) return false;
  const there = pair.match(token)?.word ?? '';
  return !EXCLUSIVES.has(there) && !/^\w{2,}est$/.test(there);
}

/** "Up" in the place of "down", wherever else the sentence has it. */
function turns(token: Token, place: readonly Token[], { match }: Pair): boolean {
  const isKept = place.some(other => other.word === token.word || other === match(token));
  return !isKept && place.some(other => oppositesOf(token.lemma).has(other.lemma));
}

const REASON = /^(?:because|therefore|thus|hence|thereby|consequently)$/;
