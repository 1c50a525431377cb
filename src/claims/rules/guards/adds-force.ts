import { unmetOf } from '../../alignment/unmet.ts';
import { oppositesOf } from '../../english/opposites.ts';
import { DETERMINERS, QUANTIFIERS } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { inEdits, keptInEvidence } from '../../pair/rewording.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "All", "other" or "even" put in. */
export const addsForce: Guard = {
  code: 'adds-force',
  says: 'The claim has a small word that the passage does not have there',
  objects: pair =>
    ifAny(
      inEdits(pair, ({ claim, evidence }) =>
        claim.filter(
          token =>
            !token.negates &&
            !unmetOf(pair).includes(token) &&
            !evidence.some(other => other.word === token.word || other === pair.match(token)) &&
            (determines(token, pair) || evidence.some(other => oppositesOf(token.lemma).has(other.lemma))),
        ),
      ),
    ),
  examples: {
    objects: [
      ['Karl Moss painted other ferries in Rell.', 'Karl Moss painted ferries in Rell.'],
      ['Ships use the same harbour in Rell.', 'Ships use the harbour in Rell.'],
    ],
    passes: [],
  },
};

/** Not "in many navies it is used", where the sentence says "many navies" too. */
function determines(token: Token, pair: Pair): boolean {
  if (!QUANTIFIERS.has(token.word) && !DETERMINERS.has(token.word)) return false;
  const head = pair.claim.slice(token.index + 1).find(next => next.content);
  return !pair.evidence.some(
    other =>
      other.word === token.word &&
      !keptInEvidence(pair).has(other) &&
      pair.evidence.slice(other.index + 1, other.index + 3).some(({ word }) => word === head?.word),
  );
}
