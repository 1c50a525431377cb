/** "With all its neighbours, including Norway and Denmark": with Norway and Denmark. */
import { MANY, membersIn } from '../clauses/members.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';
import { isCalledOutright } from './said-outright.ts';

type Words = readonly Token[];

/** The sentence with those who are named in the place of all among whom they are. */
export function withMembers(sentence: Words): readonly Words[] {
  return membersIn(sentence).flatMap(({ group, members, few }) => {
    const [first, last] = [group[0], members.at(-1)];
    if (first === undefined || last === undefined || few.length > 0) return [];
    return [sentenceOf(sentence.slice(0, first.index), unmarked(members), sentence.slice(last.index + 1))];
  });
}

/** "Grey birds, such as the heron and the stork": these are grey birds. */
export function memberships(sentence: Words): readonly Words[] {
  return membersIn(sentence).flatMap(({ group, members, few }) => {
    const last = group.at(-1);
    const near = last === undefined ? [] : groupEndingAt(sentence, last.index);
    const kind = near.filter(({ part, word }) => part !== 'DET' && !MANY.test(word));
    const head = kind.at(-1);
    const isOfMany = head !== undefined && head.part === 'NOUN' && head.word !== head.lemma;
    if (!isOfMany || few.length > 0 || near.some(({ negates }) => negates)) return [];
    if (!isCalledOutright([...near, ...members], sentence)) return [];
    const are = members.some(({ word }) => word === 'and') ? 'are' : 'is';
    return [sentenceOf(unmarked(members), [madeToken(head, are, 'AUX', 'be')], unmarked(kind))];
  });
}
