/** "It was Brandt who signed it", "Brandt was the one who signed it": that Brandt signed it. */
import { FINITE_BE } from '../english/be.ts';
import { sentenceOf, unmarked } from './made-token.ts';
import { groupBeginningAt, groupWithOf } from './noun-group.ts';
import { isNumeric, isVerbal, type Token } from './token.ts';

const LINKS = /^(?:who|that|which)$/;
const ANYBODY = /^(?:one|ones|person|people|man|woman|guy)$/;
const WHEN_OR_WHERE = /^(?:in|on|at|from|by|with|during|after|before|under|near)$/;

/** The sentence in its plain order; itself where it is in that order already. */
export function inPlainOrder(tokens: readonly Token[]): readonly Token[] {
  return withoutIt(tokens) ?? withoutTheOne(tokens) ?? tokens;
}

function withoutIt(tokens: readonly Token[]): readonly Token[] | undefined {
  const [it, be] = tokens;
  if (it?.word !== 'it' || be === undefined || !FINITE_BE.test(be.word)) return undefined;
  const tie = tokens[2] !== undefined && WHEN_OR_WHERE.test(tokens[2].word) ? [tokens[2]] : [];
  const noun = groupWithOf(tokens, 2 + tie.length);
  const group = noun.length > 0 ? noun : numbersFrom(tokens, 2 + tie.length);
  const told = [...tie, ...group];
  const link = tokens[2 + told.length];
  const behind = tokens.slice(3 + told.length);
  if (link === undefined || !LINKS.test(link.word) || !isCertain(group) || !behind.some(isVerbal))
    return undefined;
  const [first] = behind;
  if (tie.length > 0) {
    return first !== undefined && !isVerbal(first) ? sentenceOf(behind, unmarked(told)) : undefined;
  }
  return first !== undefined && isVerbal(first) ? sentenceOf(unmarked(told), behind) : undefined;
}

/** "In May 1904". */
function numbersFrom(tokens: readonly Token[], start: number): readonly Token[] {
  const end = tokens.findIndex((token, i) => i >= start && !isNumeric(token));
  return tokens.slice(start, Math.max(start, end));
}

/** "It is a film that won a prize" tells what it is. */
function isCertain(group: readonly Token[]): boolean {
  const [first] = group;
  return first !== undefined && (first.word === 'the' || first.name || isNumeric(first));
}

function withoutTheOne(tokens: readonly Token[]): readonly Token[] | undefined {
  const be = tokens.find(isVerbal);
  if (be === undefined || !FINITE_BE.test(be.word) || be.index === 0) return undefined;
  const [the, one, link, verb] = tokens.slice(be.index + 1, be.index + 5);
  const isOne = the?.word === 'the' && one !== undefined && ANYBODY.test(one.word);
  if (!isOne || link === undefined || !/^(?:who|that)$/.test(link.word)) return undefined;
  const subject = groupBeginningAt(tokens, 0);
  if (verb === undefined || !isVerbal(verb) || subject.length !== be.index) return undefined;
  return sentenceOf(subject, tokens.slice(link.index + 1));
}
