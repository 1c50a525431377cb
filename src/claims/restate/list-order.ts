/** "Russia and North Korea" for "North Korea and Russia": a list of two has no order. */
import type { Aligned } from '../alignment/align.ts';
import { type List, listsIn } from '../clauses/lists.ts';
import { exchanged } from '../sentence/exchange.ts';
import { isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence joins the same two in the other order. */
export function inOrderOfSentence({ claim, evidence, match }: Aligned): Words | undefined {
  if (claim.some(tellsApart)) return undefined;
  const isIn = (words: Words, group: Words) =>
    words.every(token => !token.content || group.includes(match(token) as Token));
  const theirs = listsIn(evidence).filter(isOfTwo);
  for (const { conjuncts } of listsIn(claim).filter(isOfTwo)) {
    const [one = [], other = []] = conjuncts;
    const isTurned = ({ conjuncts: [first = [], second = []] }: List) =>
      isIn(other, first) && isIn(one, second);
    if (theirs.some(isTurned))
      return exchanged(claim, [
        { words: one, by: other },
        { words: other, by: one },
      ]);
  }
  return undefined;
}

function isOfTwo({ conjuncts, coordinator }: List): boolean {
  return coordinator.word === 'and' && conjuncts.length === 2 && conjuncts.flat().some(isNominal);
}

/** "Finished first and second": which is which is told behind. */
function tellsApart({ word, quantity }: Token): boolean {
  return quantity?.kind === 'ordinal' || /^(?:respectively|former|latter)$/.test(word);
}
