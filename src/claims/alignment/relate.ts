/** How one word of the claim stands to one word of the evidence. */

import { termOf } from '../../text/terms.ts';
import { ANY_PART, type Lexicon, PARTS } from '../english/lexicon.ts';
import { SEATS } from '../english/name-forms.ts';
import { isNegatedByPrefix, oppositesOf } from '../english/opposites.ts';
import { leadsParticle } from '../sentence/phrases.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import { areNear, leadsVerb } from './near.ts';
import { relateNumbers } from './relate-numbers.ts';
import { meets, type Related, type Relation, WEIGHTS } from './relation.ts';

/** A name is seldom met by a common word. */
const NAME_BY_COMMON_WORD = 0.6;

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
  // "Brought it back" backs nothing.
  if (relation === 'opposite')
    return [claim, evidence].some(isAdverb) && ![claim, evidence].every(isOfManner);
  // Islam is not Islamism, nor Darwin Darwinism.
  if (claim.word.endsWith('ism') !== evidence.word.endsWith('ism') && claim.stem === evidence.stem)
    return true;
  const isDeed = claim.stem === evidence.stem && isVerbForm(claim, evidence);
  if (relation === 'derived' && claim.part === 'NOUN' && evidence.part === 'NOUN') return !isDeed;
  return claim.stem !== evidence.stem && claim.name && evidence.name && claim.index > 0 && evidence.index > 0;
}

function isAdverb({ part }: Token): boolean {
  return part === 'ADV';
}

/** "Slow" and "quickly". */
function isOfManner({ part }: Token): boolean {
  return part === 'ADV' || part === 'ADJ';
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
  if (sharesRoot(claim, evidence, lexicon)) return 'derived';
  return (known === undefined || !meets(known)) && areNear(claim, evidence) ? 'near' : known;
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
