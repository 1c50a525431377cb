/**
 * What something is said to be: "Lyon is a city" against "Lyon (…) is the third-largest city in France and …".
 * Such sentences are long, so the predicate is read by its structure instead of by nearness.
 */

import type { Aligned } from '../../alignment/align.ts';
import { differ, isNationality } from '../../english/nationality.ts';
import { HEDGES, QUANTIFIERS } from '../../english/word-classes.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { prepositionBefore } from './prepositions.ts';

export interface Definition {
  /** Every word of the claim's predicate stands where the evidence says what the subject is. */
  readonly met: boolean;
  /** "is not": one side denies it. */
  readonly denied: boolean;
  /** What the claim says it is, the evidence says of something else: "a film based on the book". */
  readonly ofAnother: boolean;
  /** Nothing in the evidence's predicate limits or doubts it. */
  readonly plain: boolean;
  /** The claim's nationality, and those that the evidence gives instead. */
  readonly nationality: { readonly claim: Token; readonly evidence: readonly Token[] } | undefined;
}

export interface Predication {
  readonly subject: readonly Token[];
  readonly copula: Token;
  readonly denied: boolean;
  /** From the copula to the first preposition, verb or relative pronoun. */
  readonly core: readonly Token[];
}

const COPULA = /^(?:is|was|are|were|be|been)$/;
/** Stand between a copula and what it says: "is also a", "is only a". */
const PASSED_OVER = /^(?:also|only|solely|exclusively|merely|purely|strictly|simply|ever|been)$/;
const CLOSES = /^(?:who|which|that|whose|where|when|because|while|but)$/;
const ALIAS_REACH = 7;
const ALIAS_AHEAD = /^(?:known|called|nicknamed|dubbed|named|titled)$/;

export function measureDefinition(aligned: Aligned): { readonly definition: Definition | undefined } {
  return { definition: define(aligned) };
}

function define(aligned: Aligned): Definition | undefined {
  const { claim, evidence, met, meeting } = aligned;
  const ours = readPredication(claim, () => true);
  if (ours === undefined || claim.slice(ours.copula.index + 1).some(isFullVerb)) return undefined;
  const theirs = readPredication(evidence, opensNoun);
  if (theirs === undefined || !isSameSubject(ours, theirs, aligned)) return undefined;
  const core = ours.core.filter(token => token.content && !token.light);
  // "Is in Luxembourg" says where it is.
  if (ours.core.length === 0) return undefined;
  const unmet = core.filter(token => met(token) === undefined);
  const within = core.every(token => {
    const link = met(token);
    return link === undefined || theirs.core.includes(link.evidence);
  });
  const denied = ours.denied !== theirs.denied;
  const countries = theirs.core.filter(isNationality);
  const [foreign, ...otherUnmet] = unmet;
  const clash =
    foreign !== undefined &&
    otherUnmet.length === 0 &&
    isNationality(foreign) &&
    countries.length > 0 &&
    countries.every(token => meeting(token) === undefined && differ(foreign, token));
  return {
    met: within && unmet.length === 0 && keepsHead(core, theirs.core, aligned),
    denied,
    ofAnother: isOfAnother(core.at(-1), theirs, aligned),
    plain: !theirs.core.some(token => HEDGES.has(token.word) || QUANTIFIERS.has(token.word)),
    nationality: clash && within ? { claim: foreign, evidence: countries } : undefined,
  };
}

function isOfAnother(head: Token | undefined, theirs: Predication, { evidence, met }: Aligned): boolean {
  const partner = head === undefined ? undefined : met(head)?.evidence;
  if (partner === undefined || theirs.core.includes(partner) || partner.index < theirs.copula.index)
    return false;
  return prepositionBefore(evidence, partner.index) !== '';
}

export function readPredication(
  tokens: readonly Token[],
  opens: (next: Token) => boolean,
): Predication | undefined {
  for (const copula of tokens) {
    if (!COPULA.test(copula.word) || copula.aside) continue;
    const behind = tokens.slice(copula.index + 1);
    const negated = behind[0]?.negates === true;
    const next = behind.find(token => (token.negates ? token !== behind[0] : !PASSED_OVER.test(token.word)));
    const subject = tokens.slice(0, copula.index);
    if (next === undefined || !opens(next) || !subject.some(token => token.content)) continue;
    if (subject.some(token => CLOSES.test(token.word))) return undefined;
    const rest = tokens.slice(next.index);
    const end = rest.findIndex(
      token =>
        (token.part === 'ADP' && !isOneOf(token, tokens) && !isHyphenated(token, tokens)) ||
        CLOSES.test(token.word) ||
        (isFullVerb(token) && token.after !== '-' && !isAttribute(token, tokens)) ||
        /[;:]/.test(token.after),
    );
    return { subject, copula, denied: negated, core: end === -1 ? rest : rest.slice(0, end) };
  }
  return undefined;
}

export function opensNoun({ word, part }: Token): boolean {
  return /^(?:a|an|the|one)$/.test(word) || part === 'NOUN' || part === 'ADJ' || part === 'PROPN';
}

export function isFullVerb(token: Token): boolean {
  return token.part === 'VERB' && !token.light;
}

/** "A coming-of-age film". */
function isHyphenated({ index, after }: Token, tokens: readonly Token[]): boolean {
  return after === '-' && tokens[index - 1]?.after === '-';
}

/** "One of the oldest towns" and "a type of town" is a town. */
function isOneOf({ index, word }: Token, tokens: readonly Token[]): boolean {
  return word === 'of' && /^(?:one|types?|kinds?|forms?|sorts?)$/.test(tokens[index - 1]?.word ?? '');
}

/** "A French animated series". */
function isAttribute({ index, word }: Token, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const follows =
    before?.part === 'DET' || before?.part === 'ADJ' || before?.name === true || before?.after === '-';
  return /ed$/.test(word) && follows && (next?.part === 'NOUN' || next?.part === 'ADJ');
}

/** The evidence speaks of the claim's subject: it begins with it, or says that its own is known as it. */
export function isSameSubject(ours: Predication, theirs: Predication, { met, meeting }: Aligned): boolean {
  const named = ours.subject.filter(token => token.content);
  const inSubject = named.every(token => {
    const link = met(token);
    // The same name may stand once more, nearer to the other words of the claim.
    const again = theirs.subject.some(other => other.lemma === token.lemma && !other.aside);
    return link !== undefined && (link.evidence.index < theirs.copula.index || again);
  });
  if (!inSubject) return false;
  const content = withoutFront(theirs.subject).filter(token => token.content && !token.aside);
  if (
    theirs.subject.some(token => /^['’]s$/.test(token.word) && meeting(token) === undefined && !token.aside)
  ) {
    return ours.subject.some(token => /^['’]s$/.test(token.word));
  }
  const [first] = content;
  const isOurs = (token: Token) =>
    meeting(token) !== undefined || named.some(other => other.lemma === token.lemma);
  if (first !== undefined && isOurs(first)) {
    // "The Times building" is not the Times.
    return content.every(
      token => token.name || token.part !== 'NOUN' || isOurs(token) || isBehindComma(token, theirs),
    );
  }
  // "Kenneth Arnold Chesney" and "Kenny Chesney": one name that ends alike, and has all of the other's words.
  const last = content.at(-1);
  if (
    content.every(token => token.name && token.after !== ',') &&
    last?.lemma === named.at(-1)?.lemma &&
    named.length > 1
  ) {
    return true;
  }
  return named.every(token => {
    const at = met(token)?.evidence.index ?? 0;
    return theirs.subject.slice(Math.max(0, at - ALIAS_REACH), at).some(word => ALIAS_AHEAD.test(word.word));
  });
}

/** "In mathematics, a polynomial is …" speaks of a polynomial. */
function withoutFront(subject: readonly Token[]): readonly Token[] {
  const end = subject[0]?.part === 'ADP' ? subject.findIndex(token => token.after === ',') : -1;
  return subject.slice(end + 1);
}

function isBehindComma(token: Token, { subject }: Predication): boolean {
  return subject.slice(0, token.index).some(before => before.after === ',');
}

/** The head is met by a head: "an application" is not met by "an application company". */
function keepsHead(core: readonly Token[], theirCore: readonly Token[], aligned: Aligned): boolean {
  const head = core.at(-1);
  const link = head === undefined ? undefined : aligned.met(head);
  if (link === undefined) return false;
  // "A cosmic being" is cosmic.
  if (core.length === 1 && head?.part === 'ADJ' && link.evidence.part === 'ADJ') return true;
  const behind = theirCore.find(token => token.index === link.evidence.index + 1);
  const isModifier =
    link.evidence.after === '' && behind?.part === 'NOUN' && aligned.meeting(behind) === undefined;
  return !isModifier && keepsModifiers(core, theirCore, aligned);
}

/** A modifier stands with its head in one conjunct; a nationality covers all that follows. */
function keepsModifiers(core: readonly Token[], theirCore: readonly Token[], { met }: Aligned): boolean {
  const head = core.at(-1);
  const headLink = head === undefined ? undefined : met(head);
  if (headLink === undefined) return false;
  return core.slice(0, -1).every(modifier => {
    const link = met(modifier);
    if (link === undefined) return false;
    if (isNationality(modifier)) return link.evidence.index <= headLink.evidence.index;
    const [from, to] = [link.evidence.index, headLink.evidence.index].toSorted((a, b) => a - b);
    return !theirCore.some(
      token =>
        token.index >= (from ?? 0) &&
        token.index < (to ?? 0) &&
        (token.part === 'CCONJ' || token.after === ','),
    );
  });
}

/** Both sides say something of the same subject with their first verb. */
export function measureSubject(aligned: Aligned): { readonly sameSubject: boolean } {
  const [ours, theirs] = [subjectOf(aligned.claim), subjectOf(aligned.evidence)];
  return { sameSubject: ours !== undefined && theirs !== undefined && isSameSubject(ours, theirs, aligned) };
}

function subjectOf(tokens: readonly Token[]): Predication | undefined {
  const verb = tokens.find(token => isVerbal(token) && !token.aside);
  const subject = tokens.slice(0, verb?.index ?? 0);
  if (verb === undefined || !subject.some(token => token.content)) return undefined;
  return { subject, copula: verb, denied: false, core: [] };
}

/**
 * The words that a defining sentence says of its subject, if that is the claim's subject too: "X is a film
 * directed by Y" says that X was directed by Y, however much stands between.
 */
export function saidOfSubject(aligned: Aligned): ReadonlySet<Token> | undefined {
  const { claim, evidence } = aligned;
  const ours = subjectOf(claim);
  if (ours === undefined) return undefined;
  const theirs = readPredication(evidence, opensNoun);
  if (theirs === undefined || !isSameSubject(ours, theirs, aligned)) return undefined;
  const coreEnd = theirs.core.at(-1)?.index ?? theirs.copula.index;
  const rest = evidence.slice(theirs.copula.index + 1);
  // A relative clause further on speaks of something else.
  const end = rest.find(token => token.index > coreEnd + 1 && CLOSES.test(token.word))?.index;
  return new Set(end === undefined ? rest : rest.filter(token => token.index < end));
}
