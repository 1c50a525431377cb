/** Words that no text has, put into a sentence that says the same in another form. */
import type { Part } from '../english/tagger.ts';
import { renumber, type Token } from './token.ts';

/** It has the place in the text of the word that it is made of, so that marks still fall on what is written. */
export function madeToken(of: Token, word: string, part: Part, lemma = word): Token {
  return {
    ...of,
    word,
    lemma,
    stem: lemma,
    part,
    entry: undefined,
    parts: 0,
    phrase: undefined,
    sorts: [],
    after: '',
    quantity: undefined,
    month: undefined,
    name: false,
    located: false,
    where: undefined,
    negates: false,
    denies: false,
    modal: false,
    content: false,
    light: false,
  };
}

/** The words in a new order, with no mark left behind the last. */
export function sentenceOf(...groups: readonly (readonly Token[])[]): readonly Token[] {
  const words = groups.flat();
  return renumber(words.map((word, i) => (i === words.length - 1 ? { ...word, after: '' } : word)));
}

/** A mark behind the last word of a group parts nothing once the group stands elsewhere. */
export function unmarked(group: readonly Token[]): readonly Token[] {
  const last = group.at(-1);
  return last === undefined || last.after === '' ? group : [...group.slice(0, -1), { ...last, after: '' }];
}
