/** "Ann was 51 when she died" as "Ann died at the age of 51". */
import type { Aligned } from '../alignment/align.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the claim says no more than that, and the sentence has an age for what was done. */
export function asAge({ claim, evidence }: Aligned): Words | undefined {
  const when = claim.find(({ word }) => word === 'when');
  const age = when === undefined ? undefined : claim[when.index - 1];
  const be = age === undefined ? undefined : claim[age.index - 1];
  if (when === undefined || age?.quantity === undefined || !/^(?:was|were|is)$/.test(be?.word ?? ''))
    return undefined;
  const theirs = evidence.find(isAge);
  const said = claim.slice(when.index + 1);
  const verb = said.find(isVerbal);
  const subject = claim.slice(0, age.index - 1);
  const who = said.slice(0, verb === undefined ? 0 : said.indexOf(verb));
  if (theirs?.quantity === undefined || verb === undefined || !isSame(who, subject)) return undefined;
  const years = isAge(age) ? age : ofYears(age, theirs);
  if (years === undefined) return undefined;
  return sentenceOf(unmarked(subject), unmarked(said.slice(who.length)), [{ ...years, after: '' }]);
}

/** "At the age of 51", "aged 51", "51 years old". */
function isAge({ text, quantity }: Token): boolean {
  return quantity !== undefined && /\baged?\b|\bold$/i.test(text);
}

/** A bare number, counted as the sentence counts. */
function ofYears(age: Token, { quantity, lemma }: Token): Token | undefined {
  const count = age.quantity;
  if (quantity === undefined || count?.kind !== 'count' || count.bound !== '=' || count.range !== undefined)
    return undefined;
  const isEqual = count.value === quantity.value && quantity.bound === '=';
  const name = isEqual ? lemma : `${lemma} ${count.value}`;
  return { ...age, lemma: name, stem: name, quantity: { ...quantity, value: count.value, bound: '=' } };
}

function isSame(who: Words, subject: Words): boolean {
  const [only, ...others] = who;
  if (only?.part === 'PRON' && others.length === 0) return /^(?:he|she|they|it)$/.test(only.word);
  return who.length > 0 && who.every(token => subject.some(({ lemma }) => lemma === token.lemma));
}
