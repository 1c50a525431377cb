import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

const THOUGHTS =
  /^(?:possibility|risk|chance|danger|fear|lack|absence|likelihood|probability|prospect|threat|allegation|accusation|suspicion|charge|rumou?r|evidence|proof|sign|indication)$/;
const REACH = 3;

/** "A possibility of storms", "fears of a strike": there may be none. */
export const onlyThoughtOf: Guard = {
  code: 'only-thought-of',
  says: 'The passage speaks of what is thought, feared or lacking',
  objects: pair => ifAny(pair.evidence.filter(token => isThought(token, pair))),
  examples: {
    objects: [
      ['There were heavy storms in Rell.', 'There was a possibility of heavy storms in Rell.'],
      ['Salt harms ships.', 'There is no evidence that salt harms ships.'],
    ],
    passes: [
      ['There was a possibility of storms in Rell.', 'There was a possibility of heavy storms in Rell.'],
    ],
  },
};

function isThought({ lemma, index }: Token, { claim, evidence, meeting }: Pair): boolean {
  if (!THOUGHTS.test(lemma) || !/^(?:of|that)$/.test(evidence[index + 1]?.word ?? '')) return false;
  const behind = evidence.slice(index + 2, index + 2 + REACH);
  return behind.some(token => meeting(token) !== undefined) && !claim.some(token => token.lemma === lemma);
}
