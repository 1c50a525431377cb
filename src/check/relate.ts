/** How one word of the claim stands to one word of the evidence. */
import { SEATS } from '../text/name-forms.ts';
import { type Agreement, compareQuantities, type Quantity } from '../text/quantities.ts';
import { termOf } from '../text/terms.ts';
import { ANY_PART, type Lexicon, PARTS } from './lexicon.ts';
import { isNegatedByPrefix, oppositesOf } from './opposites.ts';
import { leadsParticle } from './phrases.ts';
import { isNumeric, type Token } from './token.ts';

export type Relation =
  | 'same'
  | 'number'
  | 'numberClash'
  | 'monthClash'
  | 'opposite'
  | 'synonym'
  | 'derived'
  | 'similar'
  /** The claim's word is the more general one, so that the evidence bears it out. */
  | 'general'
  | 'specific'
  | 'sibling'
  | 'seat';

const WEIGHTS: Record<Relation, number> = {
  same: 1,
  number: 1,
  synonym: 0.92,
  derived: 0.9,
  general: 0.85,
  opposite: 0.8,
  similar: 0.75,
  seat: 0.6,
  specific: 0.55,
  sibling: 0.25,
  numberClash: 0.1,
  monthClash: 0.1,
};
/** A number said with another precision. */
const NUMBER_OTHERWISE_SAID = 0.9;
/** A name is seldom met by a common word. */
const NAME_BY_COMMON_WORD = 0.6;

const MET: ReadonlySet<Relation> = new Set([
  'same',
  'number',
  'synonym',
  'derived',
  'similar',
  'general',
  'seat',
]);
const SAME_UNIT: ReadonlySet<Relation> = new Set([
  'same',
  'synonym',
  'derived',
  'similar',
  'general',
  'specific',
]);

/** Whether the relation lets the evidence bear out the claim's word. */
export function meets(relation: Relation): boolean {
  return MET.has(relation);
}

export interface Related {
  readonly relation: Relation;
  /** 0 to 1. */
  readonly weight: number;
}

export function relate(claim: Token, evidence: Token, lexicon: Lexicon): Related | undefined {
  if (isNumeric(claim) || isNumeric(evidence)) return relateNumbers(claim, evidence, lexicon);
  if (claim.lemma === evidence.lemma || claim.word === evidence.word) {
    return changesPart(claim, evidence, lexicon) ||
      changesPhrase(claim, evidence) ||
      isOnlyLanguage(claim, evidence)
      ? undefined
      : { relation: 'same', weight: WEIGHTS.same };
  }
  // Who co-wrote it wrote it.
  const relation =
    evidence.lemma === `co-${claim.lemma}` ? 'general' : relateLemmas(claim, evidence, lexicon);
  if (relation !== undefined && !namesAnother(claim, evidence, relation)) {
    const crosses = claim.name !== evidence.name && relation !== 'derived' && relation !== 'synonym';
    return { relation, weight: WEIGHTS[relation] * (crosses ? NAME_BY_COMMON_WORD : 1) };
  }
  const seat = SEATS.get(claim.word) === evidence.lemma || SEATS.get(evidence.word) === claim.lemma;
  return seat && !claim.located && !evidence.located ? { relation: 'seat', weight: WEIGHTS.seat } : undefined;
}

/** The Republic is not the Commonwealth, and what a pharmacist does no pharmacy does. */
function namesAnother(claim: Token, evidence: Token, relation: Relation): boolean {
  if (relation === 'opposite') return false;
  const isDeed = claim.stem === evidence.stem && isVerbForm(claim, evidence);
  if (relation === 'derived' && claim.part === 'NOUN' && evidence.part === 'NOUN') return !isDeed;
  return claim.stem !== evidence.stem && claim.name && evidence.name && claim.index > 0 && evidence.index > 0;
}

/** "A meeting" is not "meeting somebody". */
function changesPart(claim: Token, evidence: Token, lexicon: Lexicon): boolean {
  const parts = `${claim.part}/${evidence.part}`;
  if (claim.word === evidence.word || claim.name || (parts !== 'NOUN/VERB' && parts !== 'VERB/NOUN'))
    return false;
  const { entry } = claim;
  return entry === undefined || lexicon.relation(entry, entry, claim.parts, evidence.parts) === undefined;
}

/** "Rell (German: Rall)" is not in Germany. */
function isOnlyLanguage(claim: Token, evidence: Token): boolean {
  return claim.name && evidence.aside && !claim.aside && claim.word !== evidence.word;
}

/** "To give up the post" is not to give it. */
function changesPhrase(claim: Token, evidence: Token): boolean {
  if (claim.part !== 'VERB' || evidence.part !== 'VERB') return false;
  return (leadsParticle(claim) || leadsParticle(evidence)) && claim.phrase?.entry !== evidence.phrase?.entry;
}

function relateLemmas(claim: Token, evidence: Token, lexicon: Lexicon): Relation | undefined {
  const [a, b] = [claim.lemma, evidence.lemma];
  const known =
    claim.entry === undefined || evidence.entry === undefined
      ? undefined
      : (relatePhrases(claim, evidence, lexicon) ??
        (leadsVerb(claim) || leadsVerb(evidence)
          ? undefined
          : lexicon.relation(claim.entry, evidence.entry, claim.parts, evidence.parts)));
  if (
    known === 'opposite' ||
    oppositesOf(a).has(b) ||
    isNegatedByPrefix(a, b) ||
    isNegatedByPrefix(claim.word, evidence.word)
  )
    return 'opposite';
  if (opposesByDerivation(claim, evidence, lexicon) || opposesByDerivation(evidence, claim, lexicon))
    return 'opposite';
  return sharesRoot(claim, evidence, lexicon) ? 'derived' : known;
}

/** "Give up" has little to do with what "give" is related to. */
function leadsVerb({ phrase }: Token): boolean {
  return phrase?.leads === true && phrase.part === PARTS.verb;
}

/** "Set up" for "founded", and the reverse; the word that leads a phrase stands for all of it. */
function relatePhrases(claim: Token, evidence: Token, lexicon: Lexicon): Relation | undefined {
  const [ours, theirs] = [claim.phrase, evidence.phrase];
  if (ours?.leads === true && evidence.entry !== undefined)
    return lexicon.relation(ours.entry, evidence.entry, ours.part, evidence.parts);
  if (theirs?.leads === true && claim.entry !== undefined)
    return lexicon.relation(claim.entry, theirs.entry, claim.parts, theirs.part);
  return undefined;
}

const TIES: ReadonlySet<Relation> = new Set(['synonym', 'derived', 'similar']);
/** Forms of verbs, which the lexicon has no entries for. */
const PARTICIPLE = /(?:ed|ing)$/;

/** "A tasting" is a taste. */
function isVerbForm(a: Token, b: Token): boolean {
  return PARTICIPLE.test(a.word) || PARTICIPLE.test(b.word);
}

/**
 * A stem in common, unless the lexicon knows both words and does not tie them: "person" is no "personality". Two
 * nouns of one stem name two things, such as "employer" and "employment".
 */
function sharesRoot(claim: Token, evidence: Token, lexicon: Lexicon): boolean {
  const [a, b] = [claim, evidence];
  if (a.lemma.length <= 3 || b.lemma.length <= 3 || a.stem !== b.stem) return false;
  if (a.entry === undefined || b.entry === undefined) return true;
  if (isVerbForm(a, b)) return true;
  if (a.parts === PARTS.noun && b.parts === PARTS.noun) return false;
  return TIES.has(lexicon.relation(a.entry, b.entry, ANY_PART, ANY_PART) ?? 'sibling');
}

/** "Support" and "opposition": derived from an opposite. */
function opposesByDerivation(a: Token, { entry, lemma, stem, parts }: Token, lexicon: Lexicon): boolean {
  for (const opposite of oppositesOf(a.lemma)) {
    // What is derived of a word begins as it does; asking the lexicon for every pair took a tenth of a check.
    if (opposite.length <= BEGINNING || !lemma.startsWith(opposite.slice(0, BEGINNING))) continue;
    if (stem.length > BEGINNING && termOf(opposite) === stem) return true;
    const id = entry === undefined ? undefined : lexicon.idOf(opposite);
    if (id !== undefined && entry !== undefined && lexicon.relation(id, entry, ANY_PART, parts) === 'derived')
      return true;
  }
  return false;
}

const BEGINNING = 3;

function relateNumbers(claim: Token, evidence: Token, lexicon: Lexicon): Related | undefined {
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
  if (a === b) return true;
  const [idA, idB] = [lexicon.idOf(a), lexicon.idOf(b)];
  if (idA === undefined || idB === undefined) return false;
  const relation = lexicon.relation(idA, idB, PARTS.noun, PARTS.noun);
  return relation !== undefined && SAME_UNIT.has(relation);
}
