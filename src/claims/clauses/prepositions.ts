/** What ties a noun group into a sentence. */
import type { Token } from '../sentence/token.ts';

const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  `by from to into against before after outside without until since except of for in at on with despite under
   over between above below`
    .split(/\s+/)
    .map((word): [string, string] => [word, word])
    .concat([
      ['inside', 'in'],
      ['within', 'in'],
      ['towards', 'to'],
      ['toward', 'to'],
    ]),
);
/** "North of Rell" is not in Rell. */
const BESIDE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|short|ahead|left|right|instead|upstream|downstream)$/;
const REACH = 4;
/** Names come with titles: "by American recording artist". */
const NAME_REACH = 7;

/** The preposition that ties in the noun group of a token; empty when it has none. */
export function prepositionBefore(tokens: readonly Token[], index: number): string {
  let titled = false;
  for (
    let at = index - 1;
    at >= Math.max(0, index - (tokens[index]?.name === true ? NAME_REACH : REACH));
    at--
  ) {
    const token = tokens[at];
    if (token === undefined) return '';
    const preposition = PREPOSITIONS.get(token.word);
    if (preposition === 'of' && tokens[at - 1]?.word === 'outside') return 'outside';
    if (preposition === 'of' && BESIDE.test(tokens[at - 1]?.word ?? '')) return 'beside';
    if (preposition !== undefined) return preposition;
    if (titled && (token.part === 'DET' || token.part === 'PRON')) return '';
    const title: boolean = tokens[index]?.name === true && token.part === 'NOUN';
    titled ||= title;
    if (token.content && token.part !== 'ADJ' && !token.name && !title && token.quantity === undefined)
      return '';
    if (token.after !== '' && at < index - 1) return '';
  }
  return '';
}

/** What a preposition says of how two things stand, where several say much the same. */
const RELATIONS: ReadonlyMap<string, string> = new Map(
  `in in|on in|at in|within in|inside in|into in|onto in|of of|by by|from from|to to|towards to|toward to|for for
   with with|without without|against against|before before|after after|over over|under under|above over
   below under|between between|among between|during in|since since|until until|through through|via through
   across through|about about|around about|near near|outside outside|off off|up up|down down|despite despite
   except except|beyond beyond|behind behind`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .map(([word = '', sense = '']): [string, string] => [word, sense]),
);

export function relationOf({ word }: Token): string | undefined {
  return RELATIONS.get(word);
}
