/** "The Oslo harbour" as "the harbour in Oslo", and the other way round: a place in front of what is there. */
import type { Aligned } from '../alignment/align.ts';
import { isNationality } from '../english/nationality.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { runBefore } from '../sentence/run.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const AT = /^(?:in|from|at)$/;

/** Undefined unless the sentence has the same place beside the same noun, on its other side. */
export function withPlaceMoved({ claim, evidence, match }: Aligned): Words | undefined {
  for (const head of claim) {
    const theirs = head.part === 'NOUN' && !head.name ? match(head) : undefined;
    if (theirs === undefined) continue;
    const before = namesBefore(head, claim);
    const [first, last] = [before[0], before.at(-1)];
    const tie = evidence[theirs.index + 1];
    if (
      first !== undefined &&
      tie !== undefined &&
      isTie(tie, theirs) &&
      isNamed(before, tie, evidence, match)
    )
      return sentenceOf(
        claim.slice(0, first.index),
        [{ ...head, after: '' }, madeToken(head, tie.word, 'ADP')],
        before.map(token => (token === last ? { ...token, after: head.after } : token)),
        claim.slice(head.index + 1),
      );
    const ours = claim[head.index + 1];
    if (ours === undefined || !isTie(ours, head)) continue;
    const name = groupBeginningAt(claim, ours.index + 1);
    const end = name.at(-1);
    const front = namesBefore(theirs, evidence);
    const isSame = name.length === front.length && name.every((token, i) => match(token) === front[i]);
    if (end === undefined || !isSame || !name.every(isPlace)) continue;
    return sentenceOf(
      claim.slice(0, head.index),
      name.map(token => ({ ...token, after: '' })),
      [{ ...head, after: end.after }],
      claim.slice(end.index + 1),
    );
  }
  return undefined;
}

function isTie({ word }: Token, { after }: Token): boolean {
  return after === '' && AT.test(word);
}

/** Not of whom: "Austrian analysts" are Austrian wherever they are. */
function isPlace(token: Token): boolean {
  return token.where !== undefined || (token.name && token.part === 'PROPN' && !isNationality(token));
}

function namesBefore(head: Token, tokens: Words): Words {
  return runBefore(tokens, head.index, token => isPlace(token) && token.after === '');
}

/** Right behind the tie, and no part of a longer name. */
function isNamed(names: Words, tie: Token, evidence: Words, match: Aligned['match']): boolean {
  const group = groupBeginningAt(evidence, tie.index + 1);
  return group.length === names.length && names.every((token, i) => match(token) === group[i]);
}
