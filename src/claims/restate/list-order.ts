/** "Russia and North Korea" for "North Korea and Russia": a list of two has no order. */
import type { Aligned } from '../alignment/align.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

/** Undefined unless the sentence has both, in the other order, joined in the same way. */
export function inOrderOfSentence({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  for (const and of claim) {
    if (and.word !== 'and') continue;
    const left = groupEndingAt(claim, and.index - 1);
    const right = groupBeginningAt(claim, and.index + 1);
    const [first, last] = [left[0], right.at(-1)];
    if (first === undefined || last === undefined) continue;
    if (isLonger(first, claim) || claim[last.index + 1]?.part === 'CCONJ') continue;
    const [theirs, others] = [partners(left, match), partners(right, match)];
    if (theirs === undefined || others === undefined) continue;
    const [from, to] = [Math.max(...others), Math.min(...theirs)];
    const joined = from < to && evidence.slice(from + 1, to).every(isJoint);
    if (!joined || !evidence.slice(from + 1, to).some(({ word }) => word === 'and')) continue;
    if (claim.some(tellsApart)) return undefined;
    const behind = claim.slice(last.index + 1);
    return sentenceOf(
      claim.slice(0, first.index),
      unmarked(right),
      [and],
      left.map((token, i) => (i === left.length - 1 ? { ...token, after: last.after } : token)),
      behind,
    );
  }
  return undefined;
}

/** "Finished first and second": which is which is told behind. */
function tellsApart({ word, quantity }: Token): boolean {
  return quantity?.kind === 'ordinal' || /^(?:respectively|former|latter)$/.test(word);
}

/** A list of more than two. */
function isLonger({ index }: Token, claim: readonly Token[]): boolean {
  return claim[index - 1]?.after === ',';
}

function isJoint({ word, part }: Token): boolean {
  return word === 'and' || part === 'DET';
}

/** Where the words of a group are met; undefined unless all are, close together. */
function partners(group: readonly Token[], match: Aligned['match']): readonly number[] | undefined {
  const content = group.filter(token => token.content);
  const places = content.flatMap(token => match(token)?.index ?? []);
  return content.length > 0 && places.length === content.length ? places : undefined;
}
