/** A digest tells what its article says: "“Last summer”, the article says, the mill burned" says that it burned. */
import { leaveOut, type Token } from './token.ts';

const SAYS = /^(?:say|note|report|mention|state|add|recall)$/;
const TEXT = /^(?:article|text|report)$/;

/** Without the words that name the article as the one who says it; undefined where there are none. */
export function withoutItsArticle(tokens: readonly Token[]): readonly Token[] | undefined {
  const noun = tokens.find(({ lemma, index }) => TEXT.test(lemma) && tokens[index - 1]?.word === 'the');
  if (noun === undefined) return undefined;
  const told = [tokens[noun.index - 1] as Token, noun];
  const before = tokens[noun.index - 2];
  const opens = before === undefined || before.after !== '';
  const verb = tokens[noun.index + 1];
  if (before?.word === 'to' && tokens[noun.index - 3]?.word === 'according' && noun.after === ',') {
    return leaveOut(tokens, [tokens[noun.index - 3] as Token, before, ...told]);
  }
  if (verb === undefined || !opens || !SAYS.test(verb.lemma)) return undefined;
  const that = tokens[verb.index + 1];
  const isAside = verb.after === ',' || verb.index === tokens.length - 1;
  if (isAside) return leaveOut(tokens, [...told, verb]);
  return that?.word === 'that' && before === undefined ? leaveOut(tokens, [...told, verb, that]) : undefined;
}
