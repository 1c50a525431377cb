import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

const ASCRIBES =
  /^(?:call|consider|deem|label|dub|judge|think|believe|find|declare|pronounce|describe|regard|see|brand|hail|rate)$/;
/** "Was called very safe", "was described as safe". */
const REACH = 3;

/** "Was called safe by the council": that it is safe is the council's word. */
export const onlyCalled: Guard = {
  code: 'only-called',
  says: 'The passage says that it was called so',
  objects: pair => ifAny(pair.evidence.filter(token => ascribes(token, pair))),
  examples: {
    objects: [['The bridge is safe.', 'The bridge was called safe by the council.']],
    passes: [['The bridge was called safe.', 'The bridge was called safe by the council.']],
  },
};

/** A verb that the claim lacks, with what the claim says to be so right behind it. */
function ascribes({ index, lemma, part }: Token, { claim, evidence, meeting }: Pair): boolean {
  if (part !== 'VERB' || !ASCRIBES.test(lemma) || claim.some(token => token.lemma === lemma)) return false;
  const behind = evidence.slice(index + 1, index + 1 + REACH);
  return behind.some(token => token.part === 'ADJ' && meeting(token) !== undefined);
}
