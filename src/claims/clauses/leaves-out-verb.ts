import { groupBeginningAt, isPredicate } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** "A sold the mill, and B the bridge", "A left Rell in 1990 and Tarn in 1995". */
export function leavesOutVerb({ index }: Token, tokens: Words, sentence: Words): boolean {
  const start = sentence[index + 1]?.part === 'PRON' ? index + 2 : index + 1;
  const group = groupBeginningAt(sentence, start);
  const next = sentence[start + group.length];
  if (group.length === 0 || next === undefined || group.at(-1)?.after !== '') return false;
  if (next.part === 'DET') {
    const object = groupBeginningAt(sentence, next.index);
    const behind = sentence[next.index + object.length];
    return object.length > 0 && (behind === undefined || !isPredicate(behind, sentence));
  }
  const [told, before] =
    next.part === 'ADP' ? [sentence[next.index + 1], tokens.findLast(isOf(next))] : [next];
  const other = before === undefined ? tokens.at(-1) : sentence[before.index + 1];
  if (next.part === 'ADP' && before === undefined) return false;
  if (told === undefined || other === undefined) return false;
  return told.quantity === undefined ? told.name && other.name : told.quantity.kind === other.quantity?.kind;
}

function isOf({ word }: Token): (token: Token) => boolean {
  return token => token.word === word;
}
