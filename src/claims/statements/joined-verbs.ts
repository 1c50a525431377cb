/** "Brandt bought a ship and sold the mill": that Brandt sold the mill. */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isPredicate } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** "And died before opening the mill". */
const LEAVES_OPEN = /^(?:before|without|instead|until|unless|if|rather|whether)$/;

/** What each of two verbs says of the subject that they share. */
export function partVerbs(tokens: Words): readonly Words[] {
  const first = tokens.find(token => isPredicate(token, tokens) && !token.aside);
  if (first === undefined || first.index === 0 || formOf(first) === undefined) return [];
  const subject = tokens.slice(0, first.index);
  if (subject.some(({ after }) => after !== '') || !subject.some(token => token.content)) return [];
  const join = tokens.find(
    ({ word, index }) =>
      /^(?:and|but)$/.test(word) && index > first.index && isSameForm(first, verbAt(tokens, index + 1)),
  );
  if (join === undefined) return [];
  const between = tokens.slice(first.index, join.index);
  // "Bought and sold ships" has one object for both.
  if (between.length === 1 || tokens.some(({ word }) => LEAVES_OPEN.test(word))) return [];
  return [
    sentenceOf(unmarked(subject), unmarked(between)),
    sentenceOf(subject, tokens.slice(join.index + 1)),
  ];
}

/** "And later sold". */
function verbAt(tokens: Words, at: number): Token | undefined {
  return tokens[at]?.part === 'ADV' ? tokens[at + 1] : tokens[at];
}

type Form = 'past' | 'present' | 'helped';

/** Undefined for what may be a participle or a bare verb, which hangs on another one. */
function formOf({ part, word, lemma }: Token): Form | undefined {
  if (part === 'AUX') return /^(?:is|are|was|were|has|have|had)$/.test(word) ? 'helped' : undefined;
  if (part !== 'VERB' || word.endsWith('ing') || word === lemma) return undefined;
  return word.endsWith('s') ? 'present' : 'past';
}

function isSameForm(first: Token, verb: Token | undefined): boolean {
  const form = verb === undefined ? undefined : formOf(verb);
  return form !== undefined && form === formOf(first);
}
