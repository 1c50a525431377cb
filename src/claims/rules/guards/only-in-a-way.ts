import { frontOf } from '../../clauses/front.ts';
import { definitionOf } from '../../pair/definition.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNumeric, isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const NARROWS = /^(?:for|to|in|on|at|against|after|before|during|under|only|without|with)$/;

/** "Safe in small doses" does not say that it is safe. */
export const onlyInAWay: Guard = {
  code: 'only-in-a-way',
  says: 'The passage says it in one respect',
  objects(pair) {
    const last = pair.claim.at(-1);
    const partner = pair.match(last);
    if (partner?.after === '' && isOnly(pair.evidence.slice(partner.index + 1)))
      return pair.evidence.slice(partner.index + 1, partner.index + 3);
    if (last === undefined || !isGeneral(last, pair)) return undefined;
    const next = partner?.after === '' ? pair.evidence[partner.index + 1] : undefined;
    const front = frontOf(pair.evidence).filter(token => token.content && !isNumeric(token));
    const isLeftOut = front.length > 0 && front.every(token => pair.meeting(token) === undefined);
    return ifAny([
      ...(next !== undefined && (NARROWS.test(next.word) || isRestricted(last, next, pair)) ? [next] : []),
      ...(isLeftOut && !front.some(({ name }) => name) ? front : []),
    ]);
  },
  examples: {
    objects: [
      ['The salve is safe.', 'The salve is safe in small doses.'],
      ['The salve is effective.', 'The salve is effective against one kind of rash.'],
      ['Guests are allowed.', 'Guests are allowed on Mondays.'],
      ['The salve helps children.', 'In tests, the salve helps children.'],
      ['Fishing is allowed.', 'Fishing is allowed at weekends.'],
      ['The tax applies to cars.', 'The tax applies to cars built before 1990.'],
      ['The law failed.', 'The law failed only in the north.'],
    ],
    passes: [['The salve is safe.', 'The salve is safe and cheap.']],
  },
};

/** "Failed only in the north"; what opened only in 1990 did open. */
function isOnly([only, tie, ...behind]: readonly Token[]): boolean {
  return only?.word === 'only' && tie?.part === 'ADP' && !behind.slice(0, 2).some(isNumeric);
}

/** "Fishing" has a capital where it begins a claim. */
function isNamed({ name, index, word }: Token): boolean {
  return name && !(index === 0 && word.endsWith('ing'));
}

/** "Cars built before 1990", "banned from the beach". */
function isRestricted(last: Token, next: Token, { clauses }: Pair): boolean {
  if (next.word === 'from') return /^(?:ban|bar|exempt|exclude|free|safe)$/.test(last.lemma);
  const clause = clauses.evidence.clauseOf(next);
  return clause?.kind === 'participle' && clause.verb === next && !clause.parted;
}

/** "It is safe", "the mayor says that it is safe", or of a kind and now: "the drug helps children". */
function isGeneral(last: Token, pair: Pair): boolean {
  const core = definitionOf(pair)?.claim.core;
  if (core?.at(-1) === last) return !core.some(({ part }) => part === 'DET');
  const { claim, clauses } = pair;
  const { kind, tokens = [], verb } = clauses.claim.clauseOf(last) ?? {};
  if (kind === 'content' && verb?.lemma === 'be') return claim[last.index - 1]?.part !== 'DET';
  // "Fishing is allowed", "it is safe to drink".
  const finite = (kind === 'infinitive' ? claim : tokens).find(
    token => isVerbal(token) && !token.word.endsWith('ing'),
  );
  const isNow = /^(?:is|are|can|must|may)$|^(?!was|has|is).*s$/.test(finite?.word ?? '');
  return isNow && claim.every(token => !isNamed(token) && !isNumeric(token));
}
