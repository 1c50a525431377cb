/** "Brandt bought a ship and sold the mill": that Brandt sold the mill. */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isPredicate } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** "And died before opening the mill". */
const LEAVES_OPEN = /^(?:before|without|instead|until|unless|if|rather|whether)$/;

/** A subject with the word that joins two verbs of it. */
interface SharedSubject {
  readonly subject: Words;
  readonly join: Token;
}

/** Undefined unless the sentence begins with a subject that has two verbs, each with something behind it. */
export function sharedSubject(tokens: Words): SharedSubject | undefined {
  const first = tokens.find(token => isPredicate(token, tokens) && !token.aside);
  if (first === undefined || first.index === 0 || formOf(first) === undefined) return undefined;
  const subject = tokens.slice(0, first.index);
  if (subject.some(({ after }) => after !== '') || !subject.some(token => token.content)) return undefined;
  const join = tokens.find(
    ({ word, index }) =>
      /^(?:and|but)$/.test(word) &&
      index > first.index &&
      isOfItsOwn(first, verbAt(tokens, index + 1), tokens),
  );
  // "Bought and sold ships" has one object for both.
  if (join === undefined || join.index === first.index + 1) return undefined;
  return tokens.some(({ word }) => LEAVES_OPEN.test(word)) ? undefined : { subject, join };
}

/** What each of two verbs says of the subject that they share. */
export function partVerbs(tokens: Words): readonly Words[] {
  const shared = sharedSubject(tokens);
  if (shared === undefined) return [];
  const { subject, join } = shared;
  return [
    sentenceOf(unmarked(tokens.slice(0, join.index))),
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

/** "Was founded and played": behind a helping verb with its own, a past form may be joined to that. */
function isOfItsOwn(first: Token, verb: Token | undefined, tokens: Words): boolean {
  const form = verb === undefined ? undefined : formOf(verb);
  if (verb === undefined || form === undefined) return false;
  if (formOf(first) !== 'helped' || form !== 'past') return true;
  return !tokens.slice(first.index + 1, verb.index).some(isVerbal);
}
