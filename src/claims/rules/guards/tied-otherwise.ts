import { relationOf } from '../../clauses/prepositions.ts';
import type { Pair } from '../../pair/pair.ts';
import { EXCHANGED_MAX, inEdits } from '../../pair/rewording.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Over the river" for "under the river". */
export const tiedOtherwise: Guard = {
  code: 'tied-otherwise',
  says: 'The passage has another preposition in this place',
  objects: pair =>
    ifAny(
      inEdits(pair, ({ claim, evidence }) => {
        const ties = evidence.filter(token => relationOf(token) !== undefined);
        const brief = claim.length + evidence.length <= EXCHANGED_MAX;
        const clashes =
          brief &&
          ties.length > 0 &&
          claim.some(token => {
            const relation = relationOf(token);
            const isSame = ties.some(tie => areAlike(relationOf(tie), relation));
            return relation !== undefined && !isSame && !isTiedElsewhere(token, evidence, pair);
          });
        return clashes ? ties : [];
      }),
    ),
  examples: {
    objects: [['The road is in the harbour of Rell.', 'The road is near the harbour of Rell.']],
    passes: [['The pier opened in 2014.', 'In 2014, the pier opened with a dance.']],
  },
};

/** "A drummer for a band" is a drummer of a band: these say little of how two things stand. */
function areAlike(a: string | undefined, b: string | undefined): boolean {
  return a === b || (LOOSE.test(a ?? '') && LOOSE.test(b ?? ''));
}

const LOOSE = /^(?:of|in|for)$/;

/** "In 2014", which the sentence begins with, at the end of the claim. */
function isTiedElsewhere(token: Token, place: readonly Token[], { claim, match, clauses }: Pair): boolean {
  const object = claim.slice(token.index + 1).find(({ content }) => content);
  const there = match(object);
  if (there === undefined || place.includes(there)) return false;
  return clauses.evidence.adverbialOf(there)?.preposition.word === token.word;
}
