/** What a preposition says of how two things stand, where several say much the same. */
import type { Token } from '../sentence/token.ts';

const RELATIONS: ReadonlyMap<string, string> = new Map(
  `in in|on in|at in|within in|inside in|into into|onto in|of of|by by|from from|to to|towards to|toward to|for for
   with with|without without|against against|before before|after after|over over|under under|above over
   below under|between between|among between|during in|since since|until until|through through|via through
   across through|about about|around about|near near|outside outside|off off|up up|down down|despite despite
   except except|beyond beyond|behind behind|opposite opposite`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .map(([word = '', sense = '']): [string, string] => [word, sense]),
);

export function relationOf({ word }: Token): string | undefined {
  return RELATIONS.get(word);
}

/** "North of Rell" is not in Rell. */
const BESIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|short|ahead|left|right|instead|upstream|downstream)$/;

/** With the word in front of it: "outside of Rell" is outside Rell, and "in the north of it", `within`, in it. */
export function relationBehind(preposition: Token, before: Token | undefined, within = false): string {
  const isOf = preposition.word === 'of' && before !== undefined;
  if (isOf && before.word === 'outside') return 'outside';
  if (isOf && BESIDE.test(before.word) && !within) return 'beside';
  return relationOf(preposition) ?? preposition.word;
}
