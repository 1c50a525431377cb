/** "Ann was 51 when she died" as "Ann died at the age of 51". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the claim says no more than that, and the sentence has an age for what was done. */
export function asAge({ claim, evidence }: Aligned): Words | undefined {
  const [main, when, ...others] = clausesIn(claim).clauses;
  const theirs = evidence.find(isAge);
  if (main?.verb?.lemma !== 'be' || when?.opener?.word !== 'when' || others.length > 0) return undefined;
  const [age, ...more] = main.tokens.slice(main.tokens.indexOf(main.verb) + 1);
  if (theirs === undefined || age === undefined || more.length > 0 || !isSame(when.subject, main.subject))
    return undefined;
  const years = isAge(age) ? age : ofYears(age, theirs);
  const [, ...deed] = when.tokens.filter(token => !when.subject.includes(token));
  return years && sentenceOf(unmarked(main.subject), unmarked(deed), [{ ...years, after: '' }]);
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

function isSame([only, ...others]: Words, subject: Words): boolean {
  if (only?.part === 'PRON' && others.length === 0) return /^(?:he|she|they|it)$/.test(only.word);
  return [only, ...others].every(token => subject.some(({ lemma }) => lemma === token?.lemma));
}
