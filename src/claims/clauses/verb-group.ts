/** A verb with what stands in front of it: "was written and directed", "could not soon be sold". */
import { BE } from '../english/be.ts';
import { type Modality, modalityOf, SAYING_VERBS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import type { Clause, Tense, Voice } from './clause.ts';
import { seems } from './saying.ts';

/** Hold both ways: "A met B" and "B met A"; by lemma. */
export const MUTUAL =
  /^(?:meet|marry|ally|border|fight|merge|divorce|date|join|play|face|neighbour|neighbor|resemble|equal|match|befriend|collaborate|cooperate|negotiate|talk|work|compete|share|agree|link|connect|combine|confront|differ|relate)$/;

export function voiceOf(verb: Token, tokens: readonly Token[]): Voice {
  if (verb.word === 'born') return 'passive';
  if (verb.word.endsWith('ing')) return 'active';
  const at = tokens.indexOf(verb);
  // "Beaten by", "beaten twice by".
  const by = tokens.slice(at + 1).find(({ part }) => part !== 'ADV')?.word === 'by';
  const helped = helpersOf(verb, tokens).some(({ word }) => BE.test(word) || /^(?:get|got)$/.test(word));
  return by || helped ? 'passive' : 'active';
}

/** What auxiliaries make of a clause, or the word that its infinitive hangs on: "may sink", "plans to sink". */
export function modalityIn({ kind, opener, tokens, verb, within }: Clause): Modality | undefined {
  const own = verb && [...helpersOf(verb, tokens), ...(verb.part === 'AUX' ? [verb] : [])];
  const said = own?.map(modalityOf).find(modality => modality !== undefined);
  if (said !== undefined || verb === undefined || within === undefined) return said;
  // "Will be sold and moved", "to mend the nets and paint the ferry".
  const shares =
    kind === 'joined' &&
    verb.word === verb.lemma &&
    verb.part !== 'AUX' &&
    !own?.some(({ part }) => part === 'AUX');
  // "It may have been the king who ordered it."
  const isCleft = kind === 'relative' && within.verb?.lemma === 'be' && within.tokens[0]?.word === 'it';
  if ((shares && opener !== undefined) || isCleft) return within.modality;
  return kind === 'infinitive' ? modalityOfTo(tokens[0]?.index ?? 0, within) : undefined;
}

/** "Offered to work", "was built to carry salt"; "the first film to be shot there" was shot there. */
function modalityOfTo(start: number, within: Clause): Modality | undefined {
  const front = within.tokens.filter(({ index, part }) => index < start && part !== 'ADV');
  const governor = front.at(-1);
  if (governor === undefined) return 'plan';
  const isDone = governor.part === 'VERB' && within.voice === 'active' && DOES.test(governor.lemma);
  const isOne =
    governor.part === 'NOUN' && front.slice(-NAMED_REACH).some(({ word }) => ONE_OF_ITS_KIND.test(word));
  // What somebody says or thinks, a report tells.
  if (isDone || isOne || SAYING_VERBS.has(governor.lemma) || seems(governor)) return within.modality;
  if (governor.lemma === 'have') return 'duty';
  // "Were to begin, but were cancelled."
  return /^(?:was|were)$/.test(governor.word) ? 'attempt' : (modalityOf(governor) ?? 'plan');
}

/** Whoever goes on to do it does it. */
const DOES = /^(?:manage|begin|start|continue|come|go|proceed|happen)$/;
const NAMED_REACH = 5;
const ONE_OF_ITS_KIND = /^(?:first|second|third|last|only)$/;

/** Not "built in 1911", nor what is joined to that: "directed by Moss and written by Brandt". */
export function hasTense({ kind, within, tokens, verb }: Clause): boolean {
  // "(Born in 1911)".
  if (kind === 'infinitive' || (kind === 'aside' && verb === tokens[0])) return false;
  if (tokens.some(({ part }) => part === 'AUX')) return true;
  return kind === 'joined' && within !== undefined ? hasTense(within) : kind !== 'participle';
}

/** Undefined behind a modal and of a gerund. */
export function tenseIn(verb: Token, tokens: readonly Token[]): Tense | undefined {
  const finite = helpersOf(verb, tokens).find(({ part }) => part === 'AUX') ?? verb;
  if (finite.part === 'AUX' || finite.lemma === 'be') {
    if (/^(?:was|were|had|did)$/.test(finite.word)) return 'past';
    if (finite !== verb && /^(?:has|have)$/.test(finite.word)) return 'perfect';
    return /^(?:is|are|has|have|do|does)$/.test(finite.word) ? 'present' : undefined;
  }
  if (finite.word.endsWith('ing')) return undefined;
  return finite.word === finite.lemma || finite.word.endsWith('s') ? 'present' : 'past';
}

/** "May have been sold", "tried to sell": the verb with its auxiliaries, or with what its infinitive hangs on. */
export function verbGroupOf(
  { kind, tokens, verb, within }: Clause,
  sentence: readonly Token[],
): readonly Token[] {
  if (verb === undefined) return [];
  const governing = kind === 'infinitive' && within !== undefined ? verbGroupOf(within, sentence) : [];
  const [first = verb] = governing.length > 0 ? governing : helpersOf(verb, tokens);
  return sentence.slice(first.index, verb.index + 1);
}

/** Auxiliaries and adverbs right in front; two joined verbs share them. */
function helpersOf(verb: Token, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.indexOf(verb);
  const start = tokens
    .slice(0, at)
    .findLastIndex((token, i) => !helps(token) && !isJoined(token, tokens[i + 1]));
  return tokens.slice(start + 1, at);
}

/** "Has never soon been", but not the "'s" of an owner. */
export function helps({ part, word }: Token): boolean {
  return part === 'AUX' || part === 'ADV' || (part === 'PART' && !/^['’]s?$/.test(word));
}

/** "Written and". */
function isJoined(token: Token, next: Token | undefined): boolean {
  return token.part === 'CCONJ' || (token.part === 'VERB' && next?.part === 'CCONJ');
}
