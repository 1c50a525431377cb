import { EMPTY_HEADS, NAMES_ITS_KIND } from '../../english/word-classes.ts';
import type { Pair } from '../../pair/pair.ts';
import { rolesOf } from '../../pair/roles.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The brother of Brandt was questioned by the police" does not say that they questioned Brandt. */
export const doneToAnother: Guard = {
  code: 'done-to-another',
  says: 'The passage says that it was done to something else',
  objects(pair) {
    const { kind, agent, parties } = rolesOf(pair);
    if (kind !== 'converse') return undefined;
    const patients = [...parties].filter(token => !agent.has(token));
    return ifAny(patients.flatMap(token => ownedBy(pair.match(token), pair)));
  },
  examples: {
    objects: [['The police questioned Brandt.', 'The brother of Brandt was questioned by the police.']],
    passes: [
      ['The police questioned Brandt.', 'Brandt was questioned by the police.'],
      ['The council sold Rell.', 'The town of Rell was sold by the council.'],
    ],
  },
};

/** The noun that it hangs on, where the claim has no word for that. */
function ownedBy(token: Token | undefined, { meeting, clauses }: Pair): readonly Token[] {
  const { preposition, hangsOn: head } = (token && clauses.evidence.adverbialOf(token)) ?? {};
  if (preposition?.word !== 'of' || head === undefined || !isNoun(head) || meeting(head) !== undefined)
    return [];
  return NAMES_ITS_KIND.has(head.lemma) || EMPTY_HEADS.has(head.lemma) ? [] : [head];
}
