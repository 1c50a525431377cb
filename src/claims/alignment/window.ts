import { opensContrast } from '../english/openers.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Aligned } from './align.ts';

const MARGIN = 3;

/** The part of the evidence that the alignment rests on, with a few words on both sides of the same clause. */
export const windowOf = readOnce(({ evidence, meeting }: Aligned): readonly Token[] => {
  const indexes = evidence.filter(token => meeting(token) !== undefined).map(token => token.index);
  const first = indexes[0];
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return [];
  let low = Math.max(0, first - MARGIN);
  for (let at = first - 1; at >= low; at--) {
    const token = evidence[at];
    if (token !== undefined && (/[;:.]/.test(token.after) || opensContrast(token) || token.word === 'but'))
      low = at + 1;
  }
  let high = Math.min(evidence.length - 1, last + MARGIN);
  for (let at = last; at < high; at++) {
    if (/[,;:.)]/.test(evidence[at]?.after ?? '') || beginsClause(evidence, at + 1)) high = at;
  }
  return evidence.slice(low, high + 1);
});

const SUBJECT_MAX = 4;

/** "And did not mention it", "and the mayor refused": another verb, with its own subject or the same. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but)$/.test(tokens[at]?.word ?? '')) return false;
  return tokens.slice(at + 1, at + 2 + SUBJECT_MAX).some(isVerbal);
}
