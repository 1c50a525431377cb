/** "The line links Rell and Quill" with the sentence's own list: "links Rell and Orsen". */
import type { Aligned } from '../alignment/align.ts';
import { type List, listsIn } from '../clauses/lists.ts';
import { renumber, type Token } from '../sentence/token.ts';
import type { Restatement } from './restatement.ts';

type Words = readonly Token[];

/** Join those that are named, and no others: who starred besides or was taken, a list leaves open. */
const JOINS = /^(?:between|link|connect|join|unite|separate|divide|border|consist|comprise)$/;
/** More than those that are named. */
const NOT_ALL = /^(?:including|include|such|like|among|other|others|example|instance)$/;

/** Undefined unless both list as many names, and a single one of the claim's is not among the sentence's. */
export function exchangeListedNames({ claim, evidence, match, meeting }: Aligned): Restatement | undefined {
  const unmet = claim.filter(token => token.content && !token.light && match(token) === undefined);
  const [ours, ...others] = listsIn(claim).filter(isOfNames);
  if (ours === undefined || others.length > 0 || unmet.length === 0) return undefined;
  const other = ours.conjuncts.filter(one => one.some(token => unmet.includes(token)));
  const [exchanged] = other;
  if (exchanged === undefined || other.length > 1 || !unmet.every(token => exchanged.includes(token)))
    return undefined;
  const theirs = listsIn(evidence).find(
    list =>
      isOfNames(list) &&
      list.conjuncts.length === ours.conjuncts.length &&
      ours.conjuncts.every(one => one === exchanged || list.conjuncts.some(two => isSame(one, two, match))),
  );
  const counter = theirs?.conjuncts.filter(two => !two.some(token => meeting(token) !== undefined)) ?? [];
  const [by] = counter;
  if (theirs === undefined || by === undefined || counter.length > 1) return undefined;
  if (!isClosed(ours, claim) || !isClosed(theirs, evidence)) return undefined;
  const [first, last] = [exchanged[0] as Token, exchanged.at(-1) as Token];
  const stand = by.map((token, i) => ({ ...token, after: i === by.length - 1 ? last.after : token.after }));
  return {
    kind: 'name',
    claim: renumber([...claim.slice(0, first.index), ...stand, ...claim.slice(last.index + 1)]),
    clash: { claim: exchanged, evidence: by },
  };
}

function isOfNames({ coordinator, conjuncts }: List): boolean {
  return (
    coordinator.word === 'and' &&
    conjuncts.every(one => one.every(({ name, part }) => name || part === 'DET'))
  );
}

function isSame(one: Words, two: Words, match: Aligned['match']): boolean {
  return one.every(token => !token.content || two.includes(match(token) as Token));
}

/** All that it is said of. */
function isClosed({ conjuncts }: List, tokens: Words): boolean {
  const first = conjuncts[0]?.[0]?.index ?? 0;
  const before = tokens.slice(Math.max(0, first - 3), first);
  if (before.some(({ lemma, word }) => NOT_ALL.test(lemma) || NOT_ALL.test(word))) return false;
  return before.some(({ lemma }) => JOINS.test(lemma));
}
