/** "The line links Rell and Quill" with the sentence's own list: "links Rell and Orsen". */
import type { Aligned } from '../alignment/align.ts';
import { type List, listsIn } from '../clauses/lists.ts';
import type { Token } from '../sentence/token.ts';
import { exchange, type Restatement } from './restatement.ts';

type Words = readonly Token[];

/** Join those that are named, and no others: who starred besides or was taken, a list leaves open. */
const JOINS = /^(?:between|link|connect|join|unite|separate|divide|border|consist|comprise)$/;
/** More than those that are named. */
const NOT_ALL = /^(?:including|include|such|like|among|other|others|example|instance)$/;

/** Undefined unless both list as many names, and a single one of the claim's is not among the sentence's. */
export function exchangeListedNames({ claim, evidence, match }: Aligned): Restatement | undefined {
  const [ours, ...others] = closedLists(claim);
  if (ours === undefined || others.length > 0) return undefined;
  const isSame = (one: Words, two: Words) =>
    one.every(token => !token.content || two.includes(match(token) as Token));
  for (const theirs of closedLists(evidence)) {
    if (theirs.conjuncts.length !== ours.conjuncts.length) continue;
    const [words, ...more] = ours.conjuncts.filter(one => !theirs.conjuncts.some(two => isSame(one, two)));
    const [by, ...rest] = theirs.conjuncts.filter(two => !ours.conjuncts.some(one => isSame(one, two)));
    if (words === undefined || by === undefined || more.length + rest.length > 0) continue;
    if (words.every(token => match(token) === undefined)) return exchange('name', claim, { words, by });
  }
  return undefined;
}

/** Names that are all that it is said of. */
function closedLists(tokens: Words): readonly List[] {
  return listsIn(tokens).filter(({ coordinator, conjuncts }) => {
    const isOfNames = conjuncts.every(one => one.every(({ name, part }) => name || part === 'DET'));
    const first = conjuncts[0]?.[0]?.index ?? 0;
    const before = tokens.slice(Math.max(0, first - 3), first);
    const isAll = !before.some(({ lemma, word }) => NOT_ALL.test(lemma) || NOT_ALL.test(word));
    return coordinator.word === 'and' && isOfNames && isAll && before.some(({ lemma }) => JOINS.test(lemma));
  });
}
