/** Where a clause ends: at its mark, or where the one that it hangs on goes on. */
import { joinsClauses } from '../english/openers.ts';
import type { Token } from '../sentence/token.ts';
import type { Draft } from './draft-clause.ts';
import { beginsPredicate, endOfFront, hasSubject } from './opens-clause.ts';

/** The clause that a token may belong to: those that end in front of it are left. */
export function closed(from: Draft, token: Token, sentence: readonly Token[]): Draft {
  const before = sentence[token.index - 1];
  let at = from;
  while (at.within !== undefined && before !== undefined && ends(at, before, token, sentence)) at = at.within;
  return at;
}

function ends(clause: Draft, before: Token, token: Token, sentence: readonly Token[]): boolean {
  if (clause.kind === 'aside') return !token.aside;
  if (clause.kind === 'reporting' && before.after !== '') return true;
  const front = endOfFront(sentence);
  if (front !== undefined && before.index <= front.index && (before === front || isFirst(clause)))
    return before === front;
  const isInFront = mainOf(clause).tokens.length === 0;
  if (token.aside || (clause.kind === 'joined' && !isInFront))
    return /[;:]/.test(before.after) && !token.aside;
  if (/[;:]/.test(before.after)) return true;
  if (clause.verb === undefined) return false;
  const goesOn = clause.within?.verb === undefined && beginsPredicate(token, sentence);
  if (before.after !== ',') return goesOn && !clause.parted;
  // "When it rained, the mayor left", "the mayor, who drank, left", "…, who drank, and left".
  if (goesOn || isInFront || joinsClauses(token)) return true;
  // "In May, before it rained, the mayor left", "He showed, as he had said, that he left".
  return (mainOf(clause).verb === undefined && hasSubject(before, sentence)) || isThat(token);
}

function isFirst({ tokens }: Draft): boolean {
  return tokens[0]?.index === 0;
}

function mainOf(clause: Draft): Draft {
  return clause.within === undefined ? clause : mainOf(clause.within);
}

function isThat({ word, part }: Token): boolean {
  return word === 'that' && part === 'SCONJ';
}
