/** "No weapons are involved in the exercises" as "the exercises are with no weapons involved". */
import type { Aligned } from '../alignment/align.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { inPlaceOf } from '../sentence/exchange.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Undefined unless the sentence says "with no" of its subject. */
export function withNone({ claim, evidence, match }: Aligned): Words | undefined {
  const [main, ...others] = clausesIn(claim).clauses;
  const be = claim.find(({ lemma, part }) => lemma === 'be' && part === 'AUX');
  const whole = main?.adverbials.at(-1);
  const isLast = whole?.group.at(-1)?.index === claim.length - 1;
  if (main?.subject[0]?.word !== 'no' || !be || !whole || !isLast || others.length > 0) return undefined;
  const theirs = match(main.subject.at(-1));
  const clause = theirs && clausesIn(evidence).clauseOf(theirs);
  const tie = clause?.adverbials.find(({ group }) => group.includes(theirs as Token));
  const isOfWhole = clause?.subject.includes(match(whole.group.at(-1)) as Token);
  if (tie?.preposition.word !== 'with' || tie.group[0]?.word !== 'no' || !isOfWhole) return undefined;
  const done = claim.slice(be.index + 1, whole.preposition.index);
  const none = [...main.subject, ...done].filter(token => token !== be);
  return sentenceOf(unmarked(whole.group), [be], inPlaceOf([be], [tie.preposition]), unmarked(none));
}
