import type { Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { clausesIn } from './clauses-in.ts';

/** The words of a clause with those of the clauses that hang on it, but for some; what is left out leaves no mark. */
export function wordsOf(
  clause: Clause,
  sentence: readonly Token[],
  leavesOut: (within: Clause) => boolean,
): readonly Token[] {
  const { clauseOf } = clausesIn(sentence);
  const belongs = (token: Token) => {
    for (let at = clauseOf(token); at !== undefined; at = at.within) {
      if (at === clause) return true;
      if (leavesOut(at)) return false;
    }
    return false;
  };
  const words = sentence.filter(belongs);
  return words.map((token, i) => {
    const next = words[i + 1];
    return next === undefined || next.index === token.index + 1 ? token : { ...token, after: '' };
  });
}

/** In a clause, or in one that hangs on it. */
export function isPartOf(inner: Clause | undefined, outer: Clause | undefined): boolean {
  return inner !== undefined && (inner === outer || isPartOf(inner.within, outer));
}
