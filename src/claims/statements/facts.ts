/** What a sentence says to be a fact: "the result is that", "he showed that". */
import type { Clause } from '../clauses/clause.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';
import { behindOpener, isPlain } from './joined-clauses.ts';

type Words = readonly Token[];

/** "The result is that", "the fact that", "it is odd that", "it proves that": what follows is so. */
export function isSo({ opener, within }: Clause, sentence: Words): boolean {
  const before = sentence[(opener?.index ?? 0) - 1];
  if (before === undefined || within?.verb === undefined) return false;
  if (before.lemma === 'fact' || SHOWS.test(within.verb.lemma)) return true;
  if (!/^(?:is|was)$/.test(within.verb.word)) return false;
  const [first] = within.subject;
  if (FACTIVE.test(before.word)) return first?.word === 'it' && within.subject.length === 1;
  return (
    before === within.verb && within.subject.some(({ lemma, part }) => part === 'NOUN' && FACTS.test(lemma))
  );
}

const SHOWS = /^(?:show|prove|demonstrate)$/;
const FACTS = /^(?:result|outcome|consequence|effect|fact|reason)$/;
/** Whoever finds it odd takes it for a fact. */
const FACTIVE =
  /^(?:odd|strange|sad|surprising|remarkable|regrettable|deplorable|notable|clear|true|known|good|bad|fortunate|unfortunate|lucky|ironic)$/;

/** "Rell showed in practice that it is against the tax": that Rell is against the tax. */
export function factIn(clause: Clause, sentence: Words): Words | undefined {
  const { subject, within } = clause;
  const said = behindOpener(clause, sentence);
  if (!/^(?:it|they)$/.test(subject[0]?.word ?? '')) return isPlain(clause) ? sentenceOf(said) : undefined;
  const who = within?.subject ?? [];
  const isOne = who.some(isNominal) && !who.some(({ part }) => part === 'ADP');
  return isOne && SHOWS.test(within?.verb?.lemma ?? '')
    ? sentenceOf(unmarked(who), said.slice(1))
    : undefined;
}
