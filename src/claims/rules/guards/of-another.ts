import type { Adverbial } from '../../clauses/clause.ts';
import type { Bearer } from '../../clauses/hangs-on.ts';
import type { Clauses } from '../../clauses/read-clauses.ts';
import { isNationality } from '../../english/nationality.ts';
import { EMPTY_HEADS, NAMES_ITS_KIND } from '../../english/word-classes.ts';
import { definitionOf } from '../../pair/definition.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import { rolesOf } from '../../pair/roles.ts';
import { isNoun } from '../../pair/subject-and-deed.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The road to the town was destroyed", "the driver's wife was arrested": it is said of the noun that this one hangs on. */
export const ofAnother: Guard = {
  code: 'of-another',
  says: 'The passage says it of something else',
  objects: pair => ifAny(pair.claim.flatMap(noun => bearerInstead(noun, pair))),
  examples: {
    objects: [
      ['The flood destroyed the mill.', 'The flood destroyed the road to the mill.'],
      ['Ana Brandt owns the mill.', 'Ana Brandt is the owner of the house near the mill.'],
      [
        'The mill was founded by Brandt.',
        'The mill was founded by a brother of Brandt.',
        'other-preposition',
      ],
      ['The police questioned Brandt.', 'The brother of Brandt was questioned by the police.'],
      [
        'The University of Rell was late for the regatta.',
        'A team from the University of Rell was late for the regatta.',
      ],
      ['The mill was sold for 2 million marks.', 'The mill was sold at a loss of 2 million marks.'],
      ['White Heron is a book.', 'White Heron is a 1962 film based on the book White Heron Days.'],
      ['Ana Brandt is the designer of the pier.', 'Ana Brandt is the designer of the lamps on the pier.'],
      ['The town is in Spain.', 'The town is in Portugal and has a port in Spain.'],
      [
        "Moss's first song for Doctor Who was Red Sky.",
        "Moss's first song for Doctor Who was Low Tide and he wrote songs of war, ending with Red Sky.",
      ],
      ['The firm is in Rell.', 'The firm is a bank with a mill in Rell.'],
      ['The police arrested the driver.', "The police arrested the driver's wife."],
      ['The mayor purchased a home.', "The mayor's son bought a house."],
      ['The fire destroyed the church.', 'The fire destroyed the church roof.'],
      ['The storm reached Lindau in 1911.', 'The storm reached Lindau Beach in 1911.'],
      ['Rell opened a music.', 'Rell opened a music school.'],
    ],
    passes: [
      ['The flood destroyed the mill.', 'The flood destroyed the mill in May.'],
      ['The council sold Rell.', 'The town of Rell was sold by the council.'],
      ['White Heron is a film.', 'White Heron is a 1962 film based on the book White Heron Days.'],
      ['The town is in Spain.', 'The town is a place that lies in Spain.'],
      ['The police arrested the driver.', 'The police arrested the driver of the bus.'],
    ],
  },
};

/** The noun that the partner of a noun hangs on, where the claim has nothing for it and says it of the noun itself. */
function bearerInstead(noun: Token, pair: Pair): readonly Token[] {
  if (isNumeric(noun)) return isAmount(noun) ? ofDifference(noun, pair) : [];
  const partner = isNoun(noun) ? pair.match(noun) : undefined;
  const there = partner && isNoun(partner) ? pair.clauses.evidence.bearerOf(partner) : undefined;
  if (partner !== undefined && isTiedToDefined(noun, partner, pair)) return [partner];
  if (partner === undefined || there === undefined) return [];
  const here = pair.clauses.claim.bearerOf(noun);
  const hangs = here !== undefined && pair.match(here.head)?.part !== 'VERB';
  const { head, by } = there;
  if (typeof by !== 'string') return isOf(there, hangs ? here : undefined, noun, partner, pair) ? [head] : [];
  if (hangs && typeof here.by === 'string') return [];
  const isOther =
    by === 'owner' ? isOwned(noun, partner, head, pair) : isInCompound(noun, partner, head, pair);
  return isOther ? [partner, head] : [];
}

/** "Was sold at a loss of 2 million" does not say for how much. */
function ofDifference(amount: Token, { match, meeting, clauses }: Pair): readonly Token[] {
  const partner = match(amount);
  const { hangsOn, relation } = (partner && clauses.evidence.adverbialOf(partner)) ?? {};
  const isOther = relation === 'of' && hangsOn !== undefined && DIFFERENCE.test(hangsOn.lemma);
  return isOther && meeting(hangsOn) === undefined ? [hangsOn] : [];
}

const DIFFERENCE =
  /^(?:loss|profit|debt|increase|decrease|rise|fall|drop|cut|reduction|growth|gain|decline|deficit|surplus|discount|difference|majority|margin)$/;

/** "Is a film based on the book" does not say that it is a book. */
function isTiedToDefined(noun: Token, partner: Token, pair: Pair): boolean {
  const said = definitionOf(pair);
  if (said?.claim.core.findLast(({ content, light }) => content && !light) !== noun) return false;
  const { core, copula } = said.evidence;
  const isTied = pair.clauses.evidence.adverbialOf(partner) !== undefined;
  return isTied && partner.index > copula.index && !core.includes(partner);
}

/** "The road to the town was destroyed". */
function isOf(
  { head, by }: Bearer,
  here: Bearer | undefined,
  noun: Token,
  partner: Token,
  pair: Pair,
): boolean {
  const { claim, match, of, clauses } = pair;
  // "A town in Oppland in Norway" is in Norway.
  if (typeof by === 'string' || (head.name && partner.name) || saysNothingElse(head)) return false;
  if (claim.some(token => of(token)?.evidence === head)) return false;
  if (here !== undefined) {
    // "A host and panellist in Rell" is a host in Rell.
    const isJoined = clauses.evidence.lists.some(({ conjuncts }) =>
      [head, match(here.head)].every(each => conjuncts.some(words => words.some(word => word === each))),
    );
    const isOther = typeof here.by !== 'string' && here.by.relation !== by.relation;
    return match(here.head) !== undefined && !isJoined && isOther;
  }
  // "X, the son of the mayor, is a sailor", for "X is the mayor".
  if (clauses.claim.predicate?.core.includes(noun) === true)
    return partner.index < (clauses.evidence.definition?.copula.index ?? 0);
  const tie = clauses.claim.adverbialOf(noun);
  if (tie !== undefined) return isTiedAlike(tie, by, head, pair);
  return isInItsPlace(noun, partner, pair);
}

/** "The town of Rell", "took place in Rell"; but a part of it is not all. */
function saysNothingElse({ lemma, light }: Token): boolean {
  return (light || NAMES_ITS_KIND.has(lemma) || EMPTY_HEADS.has(lemma)) && lemma !== 'part';
}

/** Said of, or done to, on both sides. */
function isInItsPlace(noun: Token, partner: Token, pair: Pair): boolean {
  const { evidence, match, clauses } = pair;
  const isSubject = clauses.claim.clauseOf(noun)?.subject.includes(noun) === true;
  const isConverse = rolesOf(pair).kind === 'converse';
  if (clauses.evidence.clauseOf(partner)?.subject.includes(partner)) return isSubject !== isConverse;
  const deed = match(clauses.claim.verbOf(noun));
  if (deed === undefined || isSubject !== isConverse) return false;
  return deed.index < partner.index && !evidence.slice(deed.index + 1, partner.index).some(isVerbal);
}

/** "Worried about the cost of the deal", "is in Spain" of a port in Spain that it has; not of "is on an island in Spain". */
function isTiedAlike(tie: Adverbial, there: Adverbial, head: Token, { clauses }: Pair): boolean {
  const over = clauses.evidence.adverbialOf(head)?.relation;
  if (over === tie.relation) return /^(?:about|for|with|against|by|from|to)$/.test(over);
  // "The brother of Brandt founded it", for "it was founded by Brandt".
  if (tie.relation === 'by' && over === undefined)
    // "The chief of the fleet Admiral Brandt" is Brandt.
    return there.group.every(({ name, content }) => name || !content) && isDoer(head, clauses.evidence);
  const isPlace = tie.relation === 'in' && tie.group.some(({ name }) => name);
  if (!isPlace || !STANDS.test(clauses.claim.clauseOf(tie.preposition)?.verb?.lemma ?? '')) return false;
  return ![over, there.relation].includes('of') && clauses.evidence.definition?.core.includes(head) !== true;
}

const STANDS = /^(?:be|lie|stand|locate|situate|base)$/;

function isDoer(head: Token, { clauseOf }: Clauses): boolean {
  const clause = clauseOf(head);
  return clause?.voice === 'active' && clause.subject.includes(head);
}

/** "The driver's wife was arrested". */
function isOwned(
  noun: Token,
  partner: Token,
  head: Token,
  { claim, evidence, meeting, clauses }: Pair,
): boolean {
  // "In London's suburbs" is in London.
  if (head.name || isNumeric(head) || clauses.claim.adverbialOf(noun)?.relation === 'in') return false;
  if (evidence.some(({ lemma, index }) => lemma === partner.lemma && index > head.index)) return false;
  const met = meeting(head)?.claim;
  // "The mayor of Rell", "the king died" and "the king has a son".
  const has = claim.some(token => /^(?:have|own|possess)$/.test(token.lemma));
  return met === undefined || (!has && met.part === 'NOUN' && met.index > noun.index);
}

/** "The church roof burnt", "reached Lindau Beach"; but a comedy film is a comedy. */
function isInCompound(noun: Token, partner: Token, head: Token, pair: Pair): boolean {
  const { meeting, clauses } = pair;
  // "The marathon event" is the marathon.
  if (
    meeting(head) !== undefined ||
    head.lemma === 'event' ||
    head.entry === undefined ||
    isNationality(partner)
  )
    return false;
  // "Moss Brandt" may be Moss.
  const there = clauses.evidence.adverbialOf(partner)?.relation;
  const isSubject = there === undefined && clauses.evidence.clauseOf(partner)?.subject.includes(partner);
  if (partner.name && isSubject) return false;
  // "Against the harbour tax".
  const tie = clauses.claim.adverbialOf(noun)?.relation;
  if (tie !== undefined) return tie !== 'in' && there !== undefined && there !== 'in';
  return clauses.claim.predicate?.core.includes(noun) !== true && isInItsPlace(noun, partner, pair);
}
