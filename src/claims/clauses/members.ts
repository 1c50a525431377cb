/** Some of a group by name: "with all its neighbours, including Norway and Denmark", "grey birds such as the heron". */
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

export interface Members {
  /** "Grey birds"; "all countries in the region". */
  readonly group: Words;
  /** "Norway and Denmark". */
  readonly members: Words;
  /** Of few of the group, or not of all, it is said: it need not be said of these members. */
  readonly few: Words;
}

export const membersIn = readOnce((sentence: Words): readonly Members[] =>
  sentence.flatMap(token => {
    const length = leadLength(token, sentence);
    const members = length === 0 ? [] : listFrom(sentence, token.index + length);
    if (members.length === 0 || token.index === 0) return [];
    return [{ group: groupBefore(sentence, token.index), members, few: fewBefore(token, sentence) }];
  }),
);

/** How many words say that members follow; none where they say something else. */
function leadLength({ word, index }: Token, sentence: Words): number {
  const next = sentence[index + 1]?.word;
  if (word === 'including') return 1;
  return (word === 'such' && next === 'as') || (word === 'among' && next === 'them') ? 2 : 0;
}

function listFrom(sentence: Words, start: number): Words {
  let end = start;
  for (;;) {
    const last = groupBeginningAt(sentence, end).at(-1);
    if (last === undefined) return sentence.slice(start, end);
    const next = sentence[last.index + 1];
    end = last.index + 1;
    if (next?.word === 'and') end++;
    else if (last.after !== ',' || next === undefined) return sentence.slice(start, end);
  }
}

export const MANY = /^(?:all|every|many|several|some|most|various|numerous|other|both)$/;

/** As far as the word that says how many, if one does: what is named is among the countries of "all countries in the region". */
function groupBefore(sentence: Words, end: number): Words {
  const near = groupEndingAt(sentence, end - 1);
  for (let group = near; group[0] !== undefined; ) {
    if (group.some(({ word }) => MANY.test(word))) return sentence.slice(group[0].index, end);
    const tie = sentence[group[0].index - 1];
    if (tie === undefined || !/^(?:in|of|on|from|near)$/.test(tie.word)) break;
    group = groupEndingAt(sentence, tie.index - 1);
  }
  return near;
}

/** "Not every town, including Rell", "few towns", "towns other than those such as Rell". */
function fewBefore({ index }: Token, sentence: Words): Words {
  return sentence.slice(0, index).filter(({ word, index: at }) => {
    const isNotAll = word === 'not' && MANY.test(sentence[at + 1]?.word ?? '');
    return isNotAll || /^(?:few|than|hardly|scarcely|barely)$/.test(word);
  });
}
