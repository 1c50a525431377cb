/** "It has three piers" with the sentence's own number: "it has two piers". */
import type { Aligned } from '../alignment/align.ts';
import { numberClashesOf, unmetOf } from '../alignment/unmet.ts';
import { renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

/** Undefined unless numbers that cannot both be so are all that the sentence does not bear out. */
export function exchangeNumbers(aligned: Aligned): Restatement | undefined {
  const clashes = numberClashesOf(aligned);
  if (clashes.length === 0 || unmetOf(aligned).length !== clashes.length) return undefined;
  // "Designed in 1932 and built in 1936": what both sides count may be another thing.
  const isKnown = ({ lemma }: Token) => aligned.evidence.some(token => token.lemma === lemma);
  if (clashes.some(({ claim }) => isKnown(claim))) return undefined;
  const own = new Map(clashes.map(({ claim, evidence }) => [claim, evidence]));
  const dated = clashes.some(({ claim }) => claim.month !== undefined || claim.quantity?.kind === 'year');
  return {
    kind: dated ? 'date' : 'number',
    claim: renumber(
      aligned.claim.map(token => {
        const other = own.get(token);
        return other === undefined
          ? token
          : { ...other, start: token.start, end: token.end, after: token.after };
      }),
    ),
    clash: { claim: [...own.keys()], evidence: [...own.values()] },
  };
}
