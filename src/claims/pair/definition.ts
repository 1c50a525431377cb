/**
 * What something is said to be: "Lyon is a city" against "Lyon (…) is the third-largest city in France and …".
 * Such sentences are long, so the predicate is read by its structure instead of by nearness.
 */
import type { Aligned } from '../alignment/align.ts';
import { definitionIn, isFullVerb, type Predication, predicationOf } from '../clauses/predication.ts';
import { differ, isNationality } from '../english/nationality.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import { isSameSubject } from './same-subject.ts';

export interface Definition {
  readonly claim: Predication;
  readonly evidence: Predication;
  /** Every word of the claim's predicate stands where the evidence says what the subject is. */
  readonly met: boolean;
  /** The claim's nationality, and those that the evidence gives instead. */
  readonly nationality: { readonly claim: Token; readonly evidence: readonly Token[] } | undefined;
}

/** Undefined unless both sides say what the same subject is. */
export const definitionOf = readOnce((aligned: Aligned): Definition | undefined => {
  const claim = predicationOf(aligned.claim);
  if (claim === undefined || aligned.claim.slice(claim.copula.index + 1).some(isFullVerb)) return undefined;
  const evidence = definitionIn(aligned.evidence);
  if (evidence === undefined || !isSameSubject(claim, evidence, aligned)) return undefined;
  // "Is in Luxembourg" says where it is.
  if (claim.core.length === 0) return undefined;
  const core = claim.core.filter(token => token.content && !token.light);
  const unmet = core.filter(token => aligned.met(token) === undefined);
  const within = core.every(token => {
    const link = aligned.met(token);
    return link === undefined || evidence.core.includes(link.evidence);
  });
  const countries = evidence.core.filter(isNationality);
  const [foreign, ...otherUnmet] = unmet;
  const clashes =
    foreign !== undefined &&
    otherUnmet.length === 0 &&
    isNationality(foreign) &&
    countries.length > 0 &&
    countries.every(token => aligned.meeting(token) === undefined && differ(foreign, token));
  return {
    claim,
    evidence,
    met: within && unmet.length === 0 && keepsHead(core, evidence.core, aligned),
    nationality: clashes && within ? { claim: foreign, evidence: countries } : undefined,
  };
});

/** The head is met by a head: "an application" is not met by "an application company". */
function keepsHead(claim: readonly Token[], evidence: readonly Token[], aligned: Aligned): boolean {
  const head = claim.at(-1);
  const link = head === undefined ? undefined : aligned.met(head);
  if (link === undefined) return false;
  // "A cosmic being" is cosmic.
  if (claim.length === 1 && head?.part === 'ADJ' && link.evidence.part === 'ADJ') return true;
  const behind = evidence.find(token => token.index === link.evidence.index + 1);
  const isModifier =
    link.evidence.after === '' && behind?.part === 'NOUN' && aligned.meeting(behind) === undefined;
  return !isModifier && keepsModifiers(claim, evidence, aligned);
}

/** A modifier stands with its head in one conjunct; a nationality covers all that follows. */
function keepsModifiers(claim: readonly Token[], evidence: readonly Token[], { met }: Aligned): boolean {
  const head = claim.at(-1);
  const headLink = head === undefined ? undefined : met(head);
  if (headLink === undefined) return false;
  return claim.slice(0, -1).every(modifier => {
    const link = met(modifier);
    if (link === undefined) return false;
    if (isNationality(modifier)) return link.evidence.index <= headLink.evidence.index;
    const [from = 0, to = 0] = [link.evidence.index, headLink.evidence.index].toSorted((a, b) => a - b);
    return !evidence.some(
      token => token.index >= from && token.index < to && (token.part === 'CCONJ' || token.after === ','),
    );
  });
}
