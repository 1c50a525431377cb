/** "The mill's owner Karl Moss left", "Karl Moss, owner of the mill, left": Karl Moss is the owner of the mill. */
import { type Apposition, appositionsIn } from '../clauses/appositions.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { listStart } from '../clauses/lists.ts';
import { isNationality } from '../english/nationality.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';
import { isCalledOutright } from './said-outright.ts';

type Words = readonly Token[];

/** Whoever is called so is none, is none yet, or is one no longer. */
const NOT_ONE =
  /^(?:former|formerly|ex|then|once|late|future|later|alleged|suspected|accused|would|called|self|supposed|fake|fictional|imaginary|presumptive|incoming|outgoing|designate|elect|aspiring|potential|prospective|possible|likely|acting|interim|honorary|onetime|deputy|vice|assistant)$/;
/** Whose it is or which of several, the other words tell. */
const SOMEBODY = /^(?:some|every|each|any|no|one|another|my|our|your|his|her|their|its)$/;

/** What somebody or something is called, beside a name, it is. */
export function titled(sentence: Words): readonly Words[] {
  return appositionsIn(sentence)
    .filter(({ name }) => isCalledOutright(name, sentence))
    .filter(apposition => !isDoubted(apposition, sentence))
    .flatMap(isOne);
}

function isOne({ name, kind, head, isTitle }: Apposition): readonly Words[] {
  if (!isTitle) return [called(name, kind[0]?.part === 'DET' ? kind : [the(name), ...kind])];
  const title = kind.filter(({ part }) => part !== 'DET');
  return [called(name, [the(name), ...title]), ...ofIts(name, head, title.slice(0, -1))];
}

/** "The owner of the Los Angeles Clippers". */
function ofIts(name: Words, head: Token, before: Words): readonly Words[] {
  const owns = before.findIndex(({ word }) => /^['’]s?$/.test(word));
  const [whose, own] = owns === -1 ? [before, []] : [before.slice(0, owns), before.slice(owns + 1)];
  if (whose.length === 0 || !whose.every(token => token.name && !isNationality(token))) return [];
  const of = [madeToken(head, 'of', 'ADP'), madeToken(head, 'the', 'DET')];
  return [called(name, [the(name), ...own, head, ...of, ...whose])];
}

function called(name: Words, kind: Words): Words {
  return sentenceOf(unmarked(name), [madeToken(name[0] as Token, 'is', 'AUX', 'be')], unmarked(kind));
}

function the(name: Words): Token {
  return madeToken(name[0] as Token, 'the', 'DET');
}

/** "The former owner and mayor Karl Moss", "they called him Doctor Karl Moss", "as Doctor Karl Moss". */
function isDoubted({ kind, head }: Apposition, sentence: Words): boolean {
  const first = kind[0]?.index ?? 0;
  const listed = sentence.slice(listStart(sentence, head.index), first);
  const isNone = [...listed, ...kind.slice(0, kind.indexOf(head) + 1)].some(({ word }) => NOT_ONE.test(word));
  if (isNone || kind.some(({ word, index }) => index <= head.index && SOMEBODY.test(word))) return true;
  const { objects = [], verb } = clausesIn(sentence).clauseOf(head) ?? {};
  const isCalled = verb && PASSES_FOR.test(verb.lemma) && objects.some(object => object.includes(head));
  return isCalled === true || /^(?:as|like)$/.test(sentence[first - 1]?.word ?? '');
}

const PASSES_FOR = /^(?:call|name|dub|nickname|style|pretend|pose|claim|imagine|play|portray|impersonate)$/;
