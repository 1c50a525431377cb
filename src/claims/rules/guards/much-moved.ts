import { type Token, verbBefore } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import type { Pair } from '../pair.ts';

/** Words that may hang on another verb, which nearness alone tells. */
const MOST = 2;

/** "Sold the mill and gave the old ferry to Tarn" does not say that the old ferry was sold to Tarn. */
export const muchMoved: Guard = {
  code: 'much-moved',
  says: 'The passage says this of something else that is done',
  objects(pair) {
    const moved = pair.claim.flatMap(token => movedPartner(token, pair) ?? []);
    return moved.length > MOST ? moved : undefined;
  },
  examples: {
    objects: [
      [
        'The council sold the old ferry to Tarn.',
        'The council sold the mill and gave the old ferry to Tarn.',
      ],
    ],
    passes: [
      [
        'The council sold the old ferry to Tarn.',
        'The council sold the old ferry to Tarn and gave the mill away.',
      ],
    ],
  },
};

/** Its partner, where that hangs on another verb than in the claim. */
function movedPartner(token: Token, { claim, evidence, match, meeting }: Pair): Token | undefined {
  const partner = token.content && token.part !== 'VERB' ? match(token) : undefined;
  const here = verbBefore(claim, token.index);
  const verb = match(here);
  const there = partner === undefined ? undefined : verbBefore(evidence, partner.index);
  if (verb === undefined || there === undefined || there === verb) return undefined;
  return there.index > verb.index && meeting(there) === undefined ? partner : undefined;
}
