/**
 * Whether the words that the claim puts in or exchanges say what the sentence says at that very place. Asked of a
 * claim that keeps most of its words from the sentence, in their order: there a word that stands elsewhere in the
 * sentence bears nothing out, and a small word decides.
 */
import type { Aligned } from '../../alignment/align.ts';
import { type Edit, editsOf } from '../../alignment/edits.ts';
import { oppositesOf } from '../../english/opposites.ts';
import { DETERMINERS, modalityOf, QUANTIFIERS } from '../../english/word-classes.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { givesSecondName } from './coordination.ts';
import { lostHeads } from './lost-heads.ts';
import { prepositionBefore, relationOf } from './prepositions.ts';

/** Share of the claim's content words that are kept in their order. */
const MOSTLY = 0.5;
/** A longer stretch of the sentence is left out rather than exchanged. */
const EXCHANGED_MAX = 6;
/** Words of a common kind are seldom exchanged for more of them. */
const LONGER_BY = 2;
/** A "not" that goes with more words goes with its whole clause. */
const WITH_NEGATION_MAX = 3;

export interface Rewording {
  /** Words for which the sentence has others in their place, and small words that change what is said. */
  readonly exchanged: readonly Token[];
  /** Words that the sentence has elsewhere, or ties in otherwise. */
  readonly shifted: readonly Token[];
}

export function isReworded({ exchanged, shifted }: Rewording): boolean {
  return exchanged.length > 0 || shifted.length > 0;
}

interface Circumstances {
  readonly unmet: readonly Token[];
  /** Who acts and who is acted on have changed places in keeping with the voice. */
  readonly conversed: boolean;
}

export function measureRewording(aligned: Aligned, { unmet, conversed }: Circumstances): Rewording {
  const { claim, evidence } = aligned;
  const { edits, kept } = editsOf(claim, evidence);
  const content = claim.filter(token => token.content);
  const keepsMost = content.filter(token => kept.has(token)).length >= MOSTLY * content.length;
  if (!keepsMost) return { exchanged: [], shifted: [] };
  const keptThere = new Set(kept.values());
  return {
    exchanged: edits.flatMap(edit => [
      ...edit.claim.filter(token => isExchanged(token, edit, aligned, { unmet, conversed })),
      ...emptied(edit, aligned),
      ...changedForce(edit, aligned, keptThere),
    ]),
    shifted: edits.flatMap(edit => [
      ...edit.claim.filter(token => isShifted(token, edit, aligned, keptThere, conversed)),
      ...tiedOtherwise(edit, aligned),
      ...lostHeads(edit, aligned),
    ]),
  };
}

function isExchanged(
  token: Token,
  { claim, evidence }: Edit,
  { met, meeting, claim: ours, evidence: all }: Aligned,
  { unmet, conversed }: Circumstances,
): boolean {
  if (!token.content) return token.aside && !isSameAside(token, evidence, all);
  const link = met(token);
  if (link !== undefined && evidence.includes(link.evidence)) return false;
  if (link === undefined && !token.light) return unmet.includes(token);
  if (link !== undefined && conversed) return false;
  // "A type of dance" is a dance, but a place of learning is no level of learning.
  const standsBeforeOf = evidence.some(other => other.content && all[other.index + 1]?.word === 'of');
  if (link === undefined && ours[token.index + 1]?.word === 'of' && !standsBeforeOf) return false;
  const most = sortOf(token) === 'word' ? claim.length + LONGER_BY : EXCHANGED_MAX;
  return (
    evidence.length <= most &&
    evidence.some(other => {
      const by = meeting(other)?.claim;
      const open = other.content && !other.light && (by === undefined || !claim.includes(by));
      return open && mayStandFor(other, token) && (token.aside || !other.aside);
    })
  );
}

/** "He has a house" for "he sold a house": a small word in the place of a verb. */
function emptied({ claim, evidence }: Edit, { meeting }: Aligned): readonly Token[] {
  if (claim.length !== 1 || claim.some(token => token.content) || evidence.length > 2) return [];
  return evidence.filter(
    token => token.part === 'VERB' && token.content && !token.light && meeting(token) === undefined,
  );
}

function isShifted(
  token: Token,
  { claim, evidence }: Edit,
  { claim: ours, met, evidence: sentence }: Aligned,
  keptThere: ReadonlySet<Token>,
  conversed: boolean,
): boolean {
  const there = token.content ? met(token)?.evidence : undefined;
  if (there === undefined || evidence.includes(there)) return false;
  return (
    keptThere.has(there) ||
    (!conversed &&
      evidence.length <= EXCHANGED_MAX &&
      !mayMove(token, claim, there, sentence) &&
      !isAttribute(token, there, { claim: ours, evidence: sentence, met }))
  );
}

/** A bracket tells which one is meant, unless the sentence has another one there. */
function isSameAside({ lemma, name }: Token, place: readonly Token[], evidence: readonly Token[]): boolean {
  return !place.some(token => token.aside) || (!name && evidence.some(token => token.lemma === lemma));
}

/**
 * "In 1990 he died": what tells when or where may stand in front or at the end. "X is the chief of Y" says what
 * "the chief of Y, X," does.
 */
function mayMove(token: Token, moved: readonly Token[], there: Token, sentence: readonly Token[]): boolean {
  if (sortOf(token) === 'word') return true;
  const [first, last] = [moved[0], moved.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isSubject = first.index === 0 && /^(?:is|was|are|were)$/.test(last.word);
  const dated = moved.find(({ content }) => content)?.month !== undefined || moved.some(isOfDate);
  const adverbial =
    (first.part === 'ADP' || isBoundedTime(first)) &&
    (isNumeric(token) || prepositionBefore(sentence, there.index) !== '');
  return isSubject || adverbial || dated;
}

/** "A 30-metre span" is "a span of 30 metres". */
function isAttribute(
  token: Token,
  there: Token,
  { claim, evidence, met }: Pick<Aligned, 'claim' | 'evidence' | 'met'>,
): boolean {
  const amount = token.quantity?.kind === 'measure' || token.quantity?.kind === 'money';
  const ofHead = (tokens: readonly Token[], { index }: Token) =>
    tokens[index - 1]?.word === 'of' ? tokens[index - 2] : undefined;
  const here = ofHead(claim, token) ?? claim[token.index + 1];
  const head = ofHead(evidence, there) ?? evidence[there.index + 1];
  return amount && here?.part === 'NOUN' && head !== undefined && met(here)?.evidence === head;
}

function isOfDate({ quantity }: Token): boolean {
  return quantity?.kind === 'day' || quantity?.kind === 'weekday';
}

/** "Before 1995": the preposition is part of the number. */
function isBoundedTime({ quantity }: Token): boolean {
  return quantity !== undefined && TIMES.has(quantity.kind) && quantity.bound !== '=';
}

const TIMES: ReadonlySet<string> = new Set(['year', 'decade', 'century', 'time']);

/** A word that carries little is exchanged for one of its own part of speech. */
function mayStandFor(other: Token, token: Token): boolean {
  if (token.light) return other.part === token.part;
  return sortOf(other) === sortOf(token) && other.quantity?.kind === token.quantity?.kind;
}

function sortOf(token: Token): 'number' | 'name' | 'word' {
  if (isNumeric(token)) return 'number';
  return token.name ? 'name' : 'word';
}

/** "All" or "other" put in, "may be" for "is", a "not" left out. */
function changedForce(
  { claim, evidence }: Edit,
  aligned: Aligned,
  keptThere: ReadonlySet<Token>,
): readonly Token[] {
  const words = new Set(evidence.map(token => token.word));
  const bringsForce = (token: Token) =>
    !words.has(token.word) &&
    (((QUANTIFIERS.has(token.word) || DETERMINERS.has(token.word)) &&
      !determinesSame(token, aligned, keptThere)) ||
      evidence.some(other => oppositesOf(token.lemma).has(other.lemma)));
  const modalities = (tokens: readonly Token[]) => new Set(tokens.flatMap(token => modalityOf(token) ?? []));
  const onlyIn = (these: readonly Token[], those: ReadonlySet<string>) =>
    these.filter(token => !those.has(modalityOf(token) ?? '') && modalityOf(token) !== undefined);
  const brief = claim.length + evidence.length <= EXCHANGED_MAX;
  return [
    ...claim.filter(bringsForce),
    ...onlyIn(claim, modalities(evidence)),
    ...(brief ? onlyIn(evidence, modalities(claim)) : []),
    ...(evidence.length <= WITH_NEGATION_MAX
      ? evidence.filter(token => isLeftOut(token, claim, aligned))
      : []),
  ];
}

/** "In many navies it is used": the sentence says "many navies" too. */
function determinesSame(token: Token, { claim, evidence }: Aligned, keptThere: ReadonlySet<Token>): boolean {
  const head = claim.slice(token.index + 1).find(next => next.content);
  return evidence.some(
    other =>
      other.word === token.word &&
      !keptThere.has(other) &&
      evidence.slice(other.index + 1, other.index + 3).some(({ word }) => word === head?.word),
  );
}

/** What denies or doubts, and the "or" of an alternative, may not go while what it stands with stays. */
function isLeftOut(token: Token, claim: readonly Token[], { evidence }: Aligned): boolean {
  if (token.word === 'or') {
    const beside = [evidence[token.index - 1], evidence[token.index + 1]];
    const isName = givesSecondName(token, evidence) || beside.every(other => other?.name === true);
    return !claim.some(({ word }) => word === 'or') && !isName;
  }
  if (token.modal && token.part !== 'AUX' && (token.part !== 'ADJ' || token.word === 'likely'))
    return !claim.some(other => other.modal);
  if (token.negates) return !claim.some(other => other.negates);
  return token.denies && !claim.some(other => other.denies);
}

/** "Over" for "under". */
function tiedOtherwise({ claim, evidence }: Edit, aligned: Aligned): readonly Token[] {
  if (claim.length + evidence.length > EXCHANGED_MAX) return [];
  const relations = evidence.flatMap(token => relationOf(token) ?? []);
  return claim.filter(token => {
    const relation = relationOf(token);
    if (relation === undefined || relations.length === 0 || relations.includes(relation)) return false;
    return !isTiedElsewhere(token, evidence, aligned);
  });
}

/** "In 2014", which the sentence begins with, at the end of the claim. */
function isTiedElsewhere(token: Token, place: readonly Token[], { claim, evidence, met }: Aligned): boolean {
  const object = claim.slice(token.index + 1).find(({ content }) => content);
  const there = object === undefined ? undefined : met(object)?.evidence;
  if (there === undefined || place.includes(there)) return false;
  return prepositionBefore(evidence, there.index) === token.word;
}
