/** "The floor of the exchange" as "the exchange floor" or "the exchange's floor", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt, isNominal } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence ties the same two to each other in the other way, with nothing between. */
export function withOwnerMoved(aligned: Aligned): Words | undefined {
  return inFront(aligned) ?? behind(aligned);
}

/** "The floor of the exchange", where the sentence has "the exchange floor". */
function inFront({ claim, evidence, match }: Aligned): Words | undefined {
  for (const of of claim) {
    if (of.word !== 'of') continue;
    const [head, owner] = [groupEndingAt(claim, of.index - 1), groupBeginningAt(claim, of.index + 1)];
    const [theirOwner, theirHead] = [runOf(owner, match), runOf(head, match)];
    const [first, last] = [head[0], owner.at(-1)];
    if (theirOwner === undefined || theirHead === undefined || !first || !last) continue;
    const mark = markBetween(theirOwner, theirHead, evidence);
    if (mark === undefined) continue;
    const article = owner[0]?.part === 'DET' || mark.length > 0 ? [] : head.slice(0, 1).filter(isArticle);
    return sentenceOf(
      claim.slice(0, first.index),
      article,
      unmarked(owner),
      mark.map(({ word }) => madeToken(of, word, 'PART')),
      head
        .filter(token => !isArticle(token))
        .map((token, i, all) => (i === all.length - 1 ? { ...token, after: last.after } : token)),
      claim.slice(last.index + 1),
    );
  }
  return undefined;
}

/** "The exchange's floor", where the sentence has "the floor of the exchange". */
function behind({ claim, evidence, meeting }: Aligned): Words | undefined {
  const ours = (token: Token) => meeting(token)?.claim;
  for (const of of evidence) {
    if (of.word !== 'of') continue;
    const theirs = groupBeginningAt(evidence, of.index + 1);
    const [head, owner] = [runOf(groupEndingAt(evidence, of.index - 1), ours), runOf(theirs, ours)];
    if (head === undefined || owner === undefined) continue;
    const mark = markBetween(owner, head, claim);
    const [first, last] = [owner[0], head.at(-1)];
    if (mark === undefined || !first || !last) continue;
    const article = [claim[first.index - 1]].filter(
      token => token !== undefined && isArticle(token),
    ) as Words;
    return sentenceOf(
      claim.slice(0, first.index - article.length),
      theirs.slice(0, 1).filter(isArticle).length > 0 || article.length > 0
        ? [madeToken(first, 'the', 'DET')]
        : [],
      unmarked(head),
      [madeToken(last, 'of', 'ADP')],
      theirs
        .slice(0, 1)
        .filter(isArticle)
        .map(({ word }) => madeToken(first, word, 'DET')),
      owner.map((token, i, all) => (i === all.length - 1 ? { ...token, after: last.after } : token)),
      claim.slice(last.index + 1),
    );
  }
  return undefined;
}

function isArticle({ part }: Token): boolean {
  return part === 'DET';
}

/** The partners of a group's words, if they stand side by side in its order. */
function runOf(group: Words, partner: (token: Token) => Token | undefined): Words | undefined {
  const words = group.filter(token => token.content);
  // "The destruction of the army" is nothing that the army destroyed.
  const run = words.flatMap(token => {
    const other = partner(token);
    return other !== undefined && isNominal(other) === isNominal(token) ? [other] : [];
  });
  const isRun = run.every((token, i) => i === 0 || token.index === (run[i - 1]?.index ?? 0) + 1);
  return words.length > 0 && run.length === words.length && isRun ? run : undefined;
}

/** What stands between an owner and what follows it: nothing or an "'s"; undefined for anything else. */
function markBetween(owner: Words, head: Words, tokens: Words): Words | undefined {
  const [last, first] = [owner.at(-1), head[0]];
  if (last === undefined || first === undefined || first.index <= last.index) return undefined;
  const between = tokens.slice(last.index + 1, first.index);
  const [end] = head.slice(-1);
  const next = end?.after === '' ? tokens[end.index + 1] : undefined;
  // "The mill head office" is no head of the mill.
  if (next !== undefined && isNominal(next)) return undefined;
  const isPlain = last.after === '' || last.after === '-';
  return isPlain && between.length <= 1 && between.every(({ word }) => /^['’]s?$/.test(word))
    ? between
    : undefined;
}
