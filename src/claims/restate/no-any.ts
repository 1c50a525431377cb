/** "Found no trace" as "did not find any trace". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { verbGroupOf } from '../clauses/verb-group.ts';
import { exchanged } from '../sentence/exchange.ts';
import type { Token } from '../sentence/token.ts';

/** Undefined unless both sides deny the same deed, one with "no" and the other with "not any". */
export function withNotAny({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  const [no, ...others] = claim.filter(({ negates }) => negates);
  const verb = no?.word === 'no' ? claim[no.index - 1] : undefined;
  const theirs = verb?.part === 'VERB' ? match(verb) : undefined;
  const any = theirs && evidence[theirs.index + 1];
  const clause = theirs && clausesIn(evidence).clauseOf(theirs);
  if (!no || !verb || !clause || others.length > 0 || any?.word !== 'any') return undefined;
  const group = verbGroupOf(clause, evidence);
  if (clause.verb !== theirs || !group.some(({ negates }) => negates)) return undefined;
  return exchanged(claim, [{ words: [verb, no], by: [...group, any] }]);
}
