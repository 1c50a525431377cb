import { type Clause, hasOwnSubject } from '../../clauses/clauses-in.ts';
import { frontOf } from '../../clauses/front.ts';
import { isNominal } from '../../sentence/noun-group.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';
import type { Pair } from '../pair.ts';
import { subjectAndDeedOf } from '../subject-and-deed.ts';

/** "Left the army in 1952 and opened the clinic" does not say that the clinic was opened in 1952. */
export const ofAnotherClause: Guard = {
  code: 'of-another-clause',
  says: 'The passage says this of something else that is done',
  objects(pair) {
    const { verb, deed } = subjectAndDeedOf(pair) ?? {};
    const clause = deed && pair.clauses.evidence.clauseOf(deed);
    if (verb === undefined || deed?.part !== 'VERB') return undefined;
    const own = pair.clauses.claim.clauseOf(verb);
    const behind = pair.claim.filter(
      token =>
        token.index > verb.index &&
        (isNominal(token) || isNumeric(token)) &&
        pair.clauses.claim.clauseOf(token) === own,
    );
    return ifAny(
      behind.flatMap(token => {
        // A number that clashes has its partner too.
        const partner = isNumeric(token) ? pair.of(token)?.evidence : pair.match(token);
        if (partner === undefined) return [];
        const isOwn = clause !== undefined && clause.verb === deed;
        return isOwn ? moved(partner, deed, clause, pair) : byAnother(partner, pair);
      }),
    );
  },
  examples: {
    objects: [
      ['Ana Brandt built the mill.', 'Ana Brandt built the pier and Karl Moss the mill.'],
      ['Karl Moss opened the mill in 1952.', 'Karl Moss left Rell in 1952 and opened the mill.'],
      [
        'The council sold the old ferry to Tarn.',
        'The council sold the mill and gave the old ferry to Tarn.',
      ],
    ],
    passes: [
      ['Karl Moss opened the mill in 1952.', 'In 1952 Karl Moss left Rell and opened the mill.'],
      ['Karl Moss opened the mill in 1952.', 'Karl Moss bought and opened the mill in 1952.'],
    ],
  },
};

/** What the claim says of the deed, where it stands in the clause of another verb. */
function moved(partner: Token, deed: Token, clause: Clause, pair: Pair): readonly Token[] {
  const { evidence, meeting, clauses } = pair;
  const there = clauses.evidence.clauseOf(partner);
  if (there === undefined) return [];
  if (there === clause) return infinitiveBetween(deed, partner, pair) ?? byAnother(partner, pair);
  const verb = there.verb;
  if (verb === undefined) return isGapped(there, pair) ? [partner] : [];
  const says = verb.light || verb.lemma === 'be';
  if ((says && there.kind !== 'joined') || meeting(verb) !== undefined) return [];
  if (partner.index < verb.index || frontOf(evidence).includes(partner)) return [];
  // "Bought and opened the mill in 1952".
  const between = evidence.slice(deed.index + 1, verb.index);
  const follows = verb.index > deed.index && !hasOwnSubject(there);
  if (follows && !between.some(other => isNominal(other) || isNumeric(other))) return [];
  // "The mill that he opened", "the mill, opened in 1952": what it speaks of stands in front.
  const speaksOf = clause.kind !== 'joined' && isWithin(clause, there) && partner.index < deed.index;
  return speaksOf ? [] : [partner];
}

/** "Failed to publish it in 2008", of a claim without the second verb. */
function infinitiveBetween(
  deed: Token,
  partner: Token,
  { evidence, meeting }: Pair,
): readonly Token[] | undefined {
  const to = evidence.slice(deed.index + 1, partner.index).find(({ word, index }) => {
    const verb = evidence[index + 1];
    return word === 'to' && verb?.part === 'VERB' && meeting(verb) === undefined;
  });
  return to && [to];
}

/** "Written by Karl Moss with drawings by Ana Brandt". */
function byAnother(partner: Token, { clauses, meeting }: Pair): readonly Token[] {
  const { preposition, hangsOn } = clauses.evidence.adverbialOf(partner) ?? {};
  const isOther = preposition?.word === 'by' && hangsOn !== undefined && isNominal(hangsOn) && !hangsOn.aside;
  return isOther && meeting(hangsOn) === undefined ? [hangsOn] : [];
}

/** "And Ana Brandt the bridge": the verb of the clause in front, for something that the claim does not name. */
function isGapped({ opener, tokens }: Clause, { meeting }: Pair): boolean {
  const first = tokens.find(isNominal);
  return opener?.part === 'CCONJ' && first !== undefined && meeting(first) === undefined;
}

function isWithin({ within }: Clause, outer: Clause): boolean {
  return within !== undefined && (within === outer || isWithin(within, outer));
}
