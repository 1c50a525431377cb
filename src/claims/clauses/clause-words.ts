/** What stands behind the verb of a clause. */
import { groupBeginningAt } from '../sentence/noun-group.ts';
import { isNumeric, type Token } from '../sentence/token.ts';
import type { Adverbial } from './clause.ts';

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
    const group = preposition.part === 'ADP' ? groupAt(tokens, i + 1) : [];
    const before = tokens[i - 1];
    return group.length === 0
      ? []
      : [{ preposition, group, hangsOn: before?.after === '' ? before : undefined }];
  });
}

/** "The old mill", "his mill", "him", "12 May 1990", "the 1990s". */
function groupAt(tokens: Words, at: number): Words {
  const pronoun = tokens[at]?.part === 'PRON' ? 1 : 0;
  const start = at + pronoun + groupBeginningAt(tokens, at + pronoun).length;
  let end = start;
  for (let token = tokens[end]; token !== undefined; token = tokens[++end]) {
    const isDate = isNumeric(token) || (end === at && token.part === 'DET');
    if (!isDate || (end > at && tokens[end - 1]?.after !== '')) break;
  }
  return tokens.slice(at, end);
}
