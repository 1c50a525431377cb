/** How one number or date of the claim stands to one of the evidence. */

import { type Lexicon, PARTS } from '../english/lexicon.ts';
import { isNearSynonym } from '../english/near-synonyms.ts';
import type { Agreement, Quantity } from '../numbers/amount.ts';
import { compareQuantities } from '../numbers/quantities.ts';
import type { Token } from '../sentence/token.ts';
import { type Related, type Relation, WEIGHTS } from './relation.ts';

/** A number said with another precision. */
const NUMBER_OTHERWISE_SAID = 0.9;
const SAME_UNIT: ReadonlySet<Relation> = new Set([
  'same',
  'synonym',
  'derived',
  'similar',
  'general',
  'specific',
]);

export function relateNumbers(claim: Token, evidence: Token, lexicon: Lexicon): Related | undefined {
  if (claim.month !== undefined && evidence.month !== undefined) {
    const relation = claim.month === evidence.month ? 'same' : 'monthClash';
    return { relation, weight: WEIGHTS[relation] };
  }
  const [a, b] = [claim.quantity, evidence.quantity];
  if (a === undefined || b === undefined) return undefined;
  let agreement = compareRestated(a, b);
  const counts = (kind: string) => kind === 'count' || kind === 'vague';
  if (
    a.unit !== '' &&
    b.unit !== '' &&
    counts(a.kind) &&
    counts(b.kind) &&
    !sameUnit(a.unit, b.unit, lexicon)
  ) {
    if (agreement === 'clash') agreement = 'incomparable';
    if (agreement === 'agree' && (a.value !== b.value || a.bound !== '=')) agreement = 'incomparable';
  }
  if (agreement === 'clash' && (a.inName || b.inName)) return undefined;
  switch (agreement) {
    case 'agree': {
      const alike = a.bound === b.bound && a.value === b.value;
      return { relation: 'number', weight: alike ? WEIGHTS.number : NUMBER_OTHERWISE_SAID };
    }
    case 'clash':
      return { relation: 'numberClash', weight: WEIGHTS.numberClash };
    case 'incomparable':
      return undefined;
  }
}

/** "12 km (7 miles)" is held against miles by its miles, and otherwise by either. */
function compareRestated(a: Quantity, b: Quantity): Agreement {
  if (a.also === undefined && b.also === undefined) return compareQuantities(a, b);
  const ways = [a, a.also].flatMap(ours =>
    [b, b.also].flatMap(theirs => (ours && theirs ? [[ours, theirs] as const] : [])),
  );
  const found = ways.map(pair => compareQuantities(...pair));
  const inOneUnit = found.filter((_agreement, i) => ways[i]?.[0].measure === ways[i]?.[1].measure);
  const decisive = inOneUnit.length > 0 ? inOneUnit : found;
  if (decisive.every(agreement => agreement === 'clash'))
    return found.every(agreement => agreement === 'clash') ? 'clash' : 'incomparable';
  const agrees = inOneUnit.length > 0 ? inOneUnit.every(isAgreement) : found.some(isAgreement);
  return agrees ? 'agree' : 'incomparable';
}

function isAgreement(agreement: Agreement): boolean {
  return agreement === 'agree';
}

function sameUnit(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b || isNearSynonym(a, b, PARTS.noun)) return true;
  const [idA, idB] = [lexicon.idOf(a), lexicon.idOf(b)];
  if (idA === undefined || idB === undefined) return false;
  const relation = lexicon.relation(idA, idB, PARTS.noun, PARTS.noun);
  return relation !== undefined && SAME_UNIT.has(relation);
}
