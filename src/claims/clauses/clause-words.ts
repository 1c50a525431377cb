/** What stands behind the verb of a clause. */
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Adverbial } from './clause.ts';
import { COORDINATOR } from './lists.ts';
import { relationBehind, relationOf } from './prepositions.ts';

type Words = readonly Token[];

/** The noun groups that follow the verb with no preposition. */
export function objectsBehind(verb: Token, tokens: Words): readonly Words[] {
  const objects: Words[] = [];
  let at = tokens.indexOf(verb) + 1;
  while (tokens[at]?.part === 'ADV') at++;
  for (;;) {
    const group = tokens[at - 1]?.after === '' ? groupAt(tokens, at) : [];
    if (group.length === 0) return objects;
    objects.push(group);
    at += group.length;
  }
}

/** The noun groups that a preposition ties in. */
export function adverbialsIn(tokens: Words): readonly Adverbial[] {
  return tokens.flatMap((preposition, i) => {
    if (!tiesIn(preposition) || preposition.after !== '') return [];
    const before = tokens[i - 1];
    const relation = relationBehind(preposition, before, tokens[i - 2]?.word === 'the');
    // "The house next to the mill".
    const last = before !== undefined && NEAR.test(before.word) ? tokens[i - 2] : before;
    const hangsOn = before?.after === '' && last?.after === '' ? last : undefined;
    return membersAt(tokens, i + 1).map(group => ({ preposition, relation, group, hangsOn }));
  });
}

const NEAR = /^(?:next|close|adjacent|near|opposite|outside)$/;

function tiesIn(token: Token): boolean {
  return token.part === 'ADP' || (relationOf(token) !== undefined && token.part !== 'ADV');
}

/** "By Karl Moss and Ana Brandt" ties in both, as does "above a captain and a general". */
function membersAt(tokens: Words, start: number): readonly Words[] {
  const group = groupAt(tokens, start);
  const end = start + group.length;
  if (group.length === 0) return [];
  const others = COORDINATOR.test(tokens[end]?.word ?? '') ? membersAt(tokens, end + 1) : [];
  return others[0] !== undefined && areAlike(group, others[0]) ? [group, ...others] : [group];
}

/** Behind other nouns, "and" may join what the sentence says. */
function areAlike([first]: Words, other: Words): boolean {
  const determined = other[0]?.part === 'DET';
  return determined ? first?.word === other[0]?.word : other.at(-1)?.name === true;
}

/** "The old mill", "his mill", "him", "12 May 1990", "the 1990s". */
export function groupAt(tokens: Words, at: number): Words {
  const pronoun = tokens[at]?.part === 'PRON' ? 1 : 0;
  const start = at + pronoun + groupBeginningAt(tokens, at + pronoun).length;
  let end = start;
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    const isDate = isNumeric(token) || (end === at && token.part === 'DET');
    if (!isDate || (end > at && tokens[end - 1]?.after !== '')) break;
  }
  return tokens.slice(at, end);
}
