import { rolesOf } from '../../clauses/roles.ts';
import { EMPTY_HEADS, NAMES_ITS_KIND } from '../../english/word-classes.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { isNoun } from '../subject-and-deed.ts';

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
    objects: [
      ['The police questioned Brandt.', 'The brother of Brandt was questioned by the police.'],
      ['The police questioned Brandt.', "Brandt's brother was questioned by the police."],
    ],
    passes: [
      ['The police questioned Brandt.', 'Brandt was questioned by the police.'],
      ['The council sold Rell.', 'The town of Rell was sold by the council.'],
    ],
  },
};

/** The noun that it hangs on, or that belongs to it, where the claim has no word for that. */
function ownedBy(token: Token | undefined, { evidence, meeting, clauses }: Pair): readonly Token[] {
  if (token === undefined) return [];
  const isOther = (noun: Token | undefined): noun is Token =>
    noun !== undefined && isNoun(noun) && meeting(noun) === undefined;
  const [mark, owned] = [evidence[token.index + 1], evidence[token.index + 2]];
  if (mark !== undefined && /^['’]s?$/.test(mark.word) && isOther(owned)) return [owned];
  const { preposition, hangsOn: head } = clauses.evidence.adverbialOf(token) ?? {};
  if (preposition?.word !== 'of') return [];
  return isOther(head) && !NAMES_ITS_KIND.has(head.lemma) && !EMPTY_HEADS.has(head.lemma) ? [head] : [];
}
