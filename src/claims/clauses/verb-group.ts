/** A verb with what stands in front of it: "was written and directed", "could not soon be sold". */
import { BE } from '../english/be.ts';
import { type Modality, modalityOf } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import type { Tense, Voice } from './clause.ts';

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

export function modalityIn(verb: Token, tokens: readonly Token[]): Modality | undefined {
  const modal = helpersOf(verb, tokens).find(token => modalityOf(token) !== undefined);
  return modal && modalityOf(modal);
}

/** Undefined behind a modal and of a gerund. */
export function tenseIn(verb: Token, tokens: readonly Token[]): Tense | undefined {
  const finite = helpersOf(verb, tokens).find(({ part }) => part === 'AUX') ?? verb;
  if (finite.part === 'AUX' || finite.lemma === 'be') {
    if (/^(?:was|were|had|did)$/.test(finite.word)) return 'past';
    return /^(?:is|are|has|have|do|does)$/.test(finite.word) ? 'present' : undefined;
  }
  if (finite.word.endsWith('ing')) return undefined;
  return finite.word === finite.lemma || finite.word.endsWith('s') ? 'present' : 'past';
}

/** Auxiliaries and adverbs right in front; two joined verbs share them. */
function helpersOf(verb: Token, tokens: readonly Token[]): readonly Token[] {
  const at = tokens.indexOf(verb);
  const start = tokens
    .slice(0, at)
    .findLastIndex((token, i) => !helps(token) && !isJoined(token, tokens[i + 1]));
  return tokens.slice(start + 1, at);
}

function helps({ part }: Token): boolean {
  return part === 'AUX' || part === 'ADV' || part === 'PART';
}

/** "Written and". */
function isJoined(token: Token, next: Token | undefined): boolean {
  return token.part === 'CCONJ' || (token.part === 'VERB' && next?.part === 'CCONJ');
}
