/** "The exercises are about rescue" as "the subject of the exercises is rescue", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { ABOUT } from '../english/same-phrases.ts';
import { inPlaceOf } from '../sentence/exchange.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { phrasesIn } from '../sentence/phrases-in.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

const SUBJECT = /^(?:subject|topic|theme|focus)$/;

/** Undefined unless one of the two says the one and the other the other. */
export function asSubjectOf({ claim, evidence }: Aligned): Words | undefined {
  const [ours, theirs] = [aboutIn(claim), aboutIn(evidence)];
  const [main] = clausesIn(claim).clauses;
  const [verb] = ours;
  const noun = evidence.find(token => isSubjectOf(token, evidence));
  if (main === undefined) return undefined;
  const { subject } = main;
  if (verb !== undefined && noun !== undefined) {
    const front = claim.slice(0, verb.index);
    if (front.some(token => isVerbal(token) || token.after !== '')) return undefined;
    const the = [madeToken(verb, 'the', 'DET'), noun, madeToken(verb, 'of', 'ADP')];
    const is = madeToken(verb, 'is', 'AUX', 'be');
    return sentenceOf(inPlaceOf(ours, the), front, [is], claim.slice(verb.index + ours.length));
  }
  const own = subject.find(token => isSubjectOf(token, claim));
  if (own?.index !== 1 || main.verb?.lemma !== 'be' || theirs.length === 0) return undefined;
  return sentenceOf(
    unmarked(subject.slice(own.index + 2)),
    inPlaceOf([main.verb], theirs),
    claim.slice(main.verb.index + 1),
  );
}

function aboutIn(tokens: Words): Words {
  return phrasesIn(tokens).find(({ group }) => group === ABOUT)?.words ?? [];
}

function isSubjectOf({ index, lemma, part }: Token, tokens: Words): boolean {
  return part === 'NOUN' && SUBJECT.test(lemma) && tokens[index + 1]?.word === 'of';
}
