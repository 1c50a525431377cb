import type { Pair } from '../../pair/pair.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** What is had there, and not who has it; "played a part in" and the like tell where both are. */
const OF_OTHERS = /^(?:have|own|run|operate|manage|build|open|buy|sell|acquire|contain)$/;

/** "The town has a port in Spain" does not say that the town is in Spain. */
export const placeOfAnother: Guard = {
  code: 'place-of-another',
  says: 'The passage says of something else that it is there',
  objects(pair) {
    const place = placeClaimed(pair.claim);
    return ifAny(place.flatMap(token => partedBy(token, pair) ?? []));
  },
  examples: {
    objects: [
      ['The town is in Spain.', 'The town is in Portugal and has a port in Spain.'],
      ['The firm is in Rell.', 'The firm is a bank that owns a mill in Rell.'],
      ['The firm is in Rell.', 'The firm is a bank with a mill in Rell.'],
    ],
    passes: [
      ['The town is in Spain.', 'The town, which has a port, lies in Spain.'],
      ['The town is in Spain.', 'The town is a place that lies in Spain.'],
    ],
  },
};

/** Behind "is in" and the like, where the claim says no more. */
function placeClaimed(claim: readonly Token[]): readonly Token[] {
  const [be, ...others] = claim.filter(isVerbal);
  if (be?.lemma !== 'be' || others.length > 0 || claim[be.index + 1]?.part !== 'ADP') return [];
  return claim.slice(be.index + 2).filter(({ name }) => name);
}

/** "A bank with a mill in Rell". */
const BESIDES = /^(?:with|for|about)$/;

/** What stands between: the verb of something else, or what only goes with it. */
function partedBy(token: Token, { evidence, match }: Pair): Token | undefined {
  const there = match(token);
  if (there === undefined) return undefined;
  const verb = evidence.slice(0, there.index).findLast(isVerbal);
  if (verb === undefined) return undefined;
  if (OF_OTHERS.test(verb.lemma)) return verb;
  return evidence.slice(verb.index, there.index).find(({ word }) => BESIDES.test(word));
}
