/** "The Russian president, Dmitry Medvedev, set a task": Dmitry Medvedev is the Russian president. */
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt, groupWithOf } from '../sentence/noun-group.ts';
import type { Token } from '../sentence/token.ts';

/** Between two commas, behind a noun that says what somebody or something is, or in front of one. */
export function apposed(tokens: readonly Token[]): readonly (readonly Token[])[] {
  return tokens.flatMap(token => {
    if (token.after !== ',' || token.aside) return [];
    const before = groupEndingAt(tokens, token.index);
    const behind = groupWithOf(tokens, token.index + 1);
    const last = behind.at(-1);
    const next = tokens[token.index + 1 + behind.length];
    const closed = last !== undefined && (last.after === ',' || last.index === tokens.length - 1);
    // A list has more commas, and an "and".
    if (!closed || /^(?:and|or)$/.test(next?.word ?? '') || isListed(before, tokens)) return [];
    const [name, kind] = isName(before) && isKind(behind) ? [before, behind] : [behind, before];
    if (!isName(name) || !isKind(kind)) return [];
    const is = madeToken(token, 'is', 'AUX', 'be');
    return [sentenceOf(unmarked(name), [is], unmarked(kind))];
  });
}

function isListed(group: readonly Token[], tokens: readonly Token[]): boolean {
  const before = tokens[(group[0]?.index ?? 0) - 1];
  return before !== undefined && (before.after === ',' || before.part === 'ADP' || before.part === 'CCONJ');
}

function isName(group: readonly Token[]): boolean {
  return group.length > 0 && group.every(({ name, where }) => name && where === undefined);
}

/** "The president", and not "London", nor "ships". */
function isKind(group: readonly Token[]): boolean {
  const [first] = group;
  const core = groupBeginningAt(group, 0);
  const head = core.at(-1);
  if (first === undefined || !/^(?:the|an?)$/.test(first.word) || head === undefined) return false;
  return (
    !head.sorts.every(sort => sort === 'other') &&
    head.part === 'NOUN' &&
    !head.name &&
    head.word === head.lemma
  );
}
