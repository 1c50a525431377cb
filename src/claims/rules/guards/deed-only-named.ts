import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';

const REACH = 8;
const CHARGES = /^(?:charge|accuse|suspect|arrest|indict|sue|try|blame|investigate|seek)$/;

/** "Accused of stealing", "prevented from sailing": a verb that the evidence has as a noun behind "of". */
export const deedOnlyNamed: Guard = {
  code: 'deed-only-named',
  says: 'The passage names the deed, and does not say that it was done',
  objects: pair => ifAny(pair.claim.flatMap(token => namedDeed(token, pair))),
  examples: {
    objects: [
      [
        'A 26-year-old man caused a fire by careless driving.',
        'Rell police charged a 26-year-old man with causing a fire by careless driving.',
      ],
    ],
    passes: [
      [
        'A 26-year-old man caused a fire by careless driving.',
        'Rell police said nothing. A 26-year-old man had caused a fire by careless driving.',
      ],
    ],
  },
};

function namedDeed(token: Token, { claim, evidence, match }: Pair): readonly Token[] {
  const partner = token.part === 'VERB' && token.content ? match(token) : undefined;
  if (partner === undefined || !partner.word.endsWith('ing') || token.word.endsWith('ing')) return [];
  const tie = evidence[partner.index - 1]?.word ?? '';
  if (claim[token.index - 1]?.word === tie) return [];
  const charged = evidence
    .slice(Math.max(0, partner.index - REACH), partner.index)
    .some(({ lemma }) => CHARGES.test(lemma));
  return /^(?:of|from|without|against)$/.test(tie) || (charged && /^(?:with|for)$/.test(tie))
    ? [partner]
    : [];
}
