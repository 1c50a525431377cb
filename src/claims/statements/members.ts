/** "With all its neighbours, including Norway and Denmark": with Norway and Denmark. */
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const MANY = /^(?:all|every|many|several|some|most|various|numerous|other|both)$/;

/** The sentence with those who are named in the place of all among whom they are. */
export function withMembers(tokens: Words): readonly Words[] {
  return tokens.flatMap(token => {
    const members = membersBehind(token, tokens);
    const whole = wholeBefore(tokens, token.index);
    const [first, last] = [whole[0], members.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [sentenceOf(tokens.slice(0, first.index), unmarked(members), tokens.slice(last.index + 1))];
  });
}

/** "Grey birds, such as the heron and the stork": these are grey birds. */
export function memberships(tokens: Words): readonly Words[] {
  return tokens.flatMap(token => {
    const members = membersBehind(token, tokens);
    if (members.length === 0) return [];
    const kind = groupEndingAt(tokens, token.index - 1).filter(
      ({ part, word }) => part !== 'DET' && !MANY.test(word),
    );
    const head = kind.at(-1);
    const isOfMany = head !== undefined && head.part === 'NOUN' && head.word !== head.lemma;
    if (!isOfMany || kind.some(({ negates, word }) => negates || word === 'no')) return [];
    const are = members.some(({ word }) => word === 'and') ? 'are' : 'is';
    return [sentenceOf(unmarked(members), [madeToken(token, are, 'AUX', 'be')], unmarked(kind))];
  });
}

/** Those who are named, where it is said of all of them. */
function membersBehind(token: Token, tokens: Words): Words {
  const length = leadsMembers(token, tokens);
  const isSaid = length > 0 && token.index > 0 && fewBefore(token, tokens).length === 0;
  return isSaid ? listFrom(tokens, token.index + length) : [];
}

/** How many words say it; none where it says something else. */
export function leadsMembers({ word, index }: Token, tokens: Words): number {
  const next = tokens[index + 1]?.word;
  if (word === 'including') return 1;
  if ((word === 'such' && next === 'as') || (word === 'among' && next === 'them')) return 2;
  return 0;
}

/** "Not every town, including Rell", "few towns", "towns other than those such as Rell": it need not be said of Rell. */
export function fewBefore({ index }: Token, tokens: Words): Words {
  return tokens.slice(0, index).filter(({ word, index: at }) => {
    const isNotAll = word === 'not' && MANY.test(tokens[at + 1]?.word ?? '');
    return isNotAll || /^(?:few|than|hardly|scarcely|barely)$/.test(word);
  });
}

function listFrom(tokens: Words, start: number): Words {
  let end = start;
  for (;;) {
    const group = groupBeginningAt(tokens, end);
    if (group.length === 0) return tokens.slice(start, end);
    const last = group.at(-1) as Token;
    const next = tokens[last.index + 1];
    end = last.index + 1;
    if (next?.word === 'and') end++;
    else if (last.after !== ',' || next === undefined) return tokens.slice(start, end);
  }
}

/** "All countries in the region": what is named is among the countries. */
function wholeBefore(tokens: Words, end: number): Words {
  const near = groupEndingAt(tokens, end - 1);
  let group = near;
  for (;;) {
    const [first] = group;
    if (first === undefined || group.some(({ word }) => MANY.test(word))) break;
    const tie = tokens[first.index - 1];
    if (tie === undefined || !/^(?:in|of|on|from|near)$/.test(tie.word)) break;
    group = groupEndingAt(tokens, tie.index - 1);
  }
  const [first] = group.some(({ word }) => MANY.test(word)) ? group : near;
  return first === undefined ? [] : tokens.slice(first.index, end);
}
