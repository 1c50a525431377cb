/** Nouns with what belongs to them: "the eastern military district". */
import { isVerbal, type Token } from './token.ts';

/** A noun, or the name of somebody or something. */
export function isNominal({ part, name }: Token): boolean {
  return name || part === 'NOUN' || part === 'PROPN';
}

function belongs(token: Token): boolean {
  return (
    isNominal(token) ||
    token.part === 'ADJ' ||
    token.part === 'DET' ||
    token.quantity !== undefined ||
    /^['’]s?$/.test(token.word)
  );
}

/** The verb of a clause, and not the "planned" of "the planned exercises". */
export function isPredicate(token: Token, tokens: readonly Token[]): boolean {
  return isVerbal(token) && !token.name && !isAttribute(tokens, token.index);
}

/** "The planned exercises", "joint fishing trips". */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (word?.part !== 'VERB' || !/(?:ed|ing)$/.test(word.word) || next === undefined) return false;
  // "Dragon 2 used new software".
  const isCounted = before?.part === 'NUM' && tokens[at - 2]?.name !== true;
  // "Her self-titled album".
  if (before?.after === '-' && isNominal(next) && !/ing$/.test(word.word)) return true;
  const follows = isCounted || before?.part === 'DET' || before?.part === 'ADJ';
  return follows && (isNominal(next) || next.part === 'ADJ');
}

/** No mark ends the group behind the word: "farmers' widows". */
function holdsOn({ after, word }: Token): boolean {
  return after === '' || after === '-' || after === '"' || (/^['’]$/.test(after) && word.endsWith('s'));
}

/** The group that ends with the word at `end`; empty where that is none. */
export function groupEndingAt(tokens: readonly Token[], end: number): readonly Token[] {
  const last = tokens[end];
  if (last === undefined || !isNominal(last)) return [];
  let start = end;
  while (start > 0) {
    const before = tokens[start - 1] as Token;
    if (!holdsOn(before)) break;
    if (!belongs(before) || before.aside !== last.aside) break;
    start--;
    if (before.part === 'DET') break;
  }
  return tokens.slice(start, end + 1);
}

/** The group that begins at `start`, as far as its last noun; empty where there is none. */
export function groupBeginningAt(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start - 1;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!(belongs(token) || isAttribute(tokens, at)) || (at > start && token.part === 'DET')) break;
    if (isNominal(token)) end = at;
    if (!holdsOn(token)) break;
  }
  return tokens.slice(start, end + 1);
}

/** With "of Rell", "of Russia and North Korea" behind it. */
export function groupWithOf(tokens: readonly Token[], start: number): readonly Token[] {
  let end = start + groupBeginningAt(tokens, start).length;
  if (end === start) return [];
  for (;;) {
    const [link, before] = [tokens[end], tokens[end - 1]];
    const joins = link !== undefined && before?.after === '' && /^(?:of|and)$/.test(link.word);
    const next = joins ? groupBeginningAt(tokens, end + 1) : [];
    if (next.length === 0) return tokens.slice(start, end);
    end += 1 + next.length;
  }
}

/** The group that ends with the word at `end`, with those that it is of: "the mayor of Rell". */
export function groupEndingWithOf(tokens: readonly Token[], end: number): readonly Token[] {
  const group = groupEndingAt(tokens, end);
  const of = group[0] && tokens[group[0].index - 1];
  const before = of?.word === 'of' && of.after === '' ? groupEndingWithOf(tokens, of.index - 1) : [];
  return before.length === 0 ? group : tokens.slice(before[0]?.index, end + 1);
}
