/** "Found no trace" as "did not find any trace", and "has not yet found any" as "has yet to find any". */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless both sides deny the same deed, one with "no" and the other with "not any". */
export function withNotAny({ claim, evidence, match }: Aligned): Words | undefined {
  const [no, ...others] = claim.filter(({ negates }) => negates);
  const verb = no?.word === 'no' ? claim[no.index - 1] : undefined;
  const theirs = match(verb);
  if (no === undefined || others.length > 0 || verb?.part !== 'VERB' || theirs === undefined)
    return undefined;
  const [help, not] = [evidence[theirs.index - 2], evidence[theirs.index - 1]];
  const any = evidence[theirs.index + 1];
  if (help?.part !== 'AUX' || not?.negates !== true || any?.word !== 'any') return undefined;
  return sentenceOf(
    claim.slice(0, verb.index),
    [
      at(help, verb),
      at(not, no),
      { ...theirs, start: verb.start, end: verb.end, text: verb.text },
      at(any, no),
    ],
    claim.slice(no.index + 1),
  );
}

/** Undefined unless the sentence has "has yet to" where the claim has "has not". */
export function withYetTo({ claim, evidence, match }: Aligned): Words | undefined {
  const [not, ...others] = claim.filter(({ negates }) => negates);
  const has = not === undefined ? undefined : claim[not.index - 1];
  const verb = not && claim.slice(not.index + 1).find(({ word }) => word !== 'yet');
  const theirs = match(verb);
  if (!not || others.length > 0 || has?.lemma !== 'have' || !verb || theirs === undefined) return undefined;
  const [yet, to] = [evidence[theirs.index - 2], evidence[theirs.index - 1]];
  if (yet?.word !== 'yet' || to?.word !== 'to') return undefined;
  return sentenceOf(
    claim.slice(0, not.index),
    [
      at(yet, not),
      at(to, not),
      { ...theirs, start: verb.start, end: verb.end, text: verb.text, after: verb.after },
    ],
    claim.slice(verb.index + 1),
  );
}

/** The sentence's word, in the place of the claim's. */
function at(word: Token, of: Token): Token {
  return { ...madeToken(of, word.word, word.part, word.lemma), negates: word.negates };
}
