/** What a sentence joins by "and" or "or". */

import { FINITE_BE } from '../english/be.ts';
import { readOnce } from '../sentence/read-once.ts';
import { runBefore, startOfRun } from '../sentence/run.ts';
import type { Token } from '../sentence/token.ts';

export interface List {
  readonly coordinator: Token;
  /** In order; the last stands behind the coordinator. */
  readonly conjuncts: readonly (readonly Token[])[];
}

export const COORDINATOR = /^(?:and|or|&|nor)$/;

/** The lists of noun groups. */
export const listsIn = readOnce((tokens: readonly Token[]): readonly List[] =>
  tokens.flatMap(coordinator => {
    if (!COORDINATOR.test(coordinator.word)) return [];
    const right = groupBehind(tokens.slice(coordinator.index + 1), coordinator.after !== '');
    const conjuncts = [right];
    let end = coordinator.index;
    do {
      const conjunct = runBefore(tokens, end, isInGroup);
      if (conjunct.length === 0) break;
      conjuncts.unshift(conjunct);
      end = conjunct[0]?.index ?? 0;
    } while (tokens[end - 1]?.after === ',');
    return right.length > 0 && conjuncts.length > 1 ? [{ coordinator, conjuncts }] : [];
  }),
);

/** "Diwali or Deepavali is", "the second line, or L2, is": another name for the subject, no alternative. */
export function givesSecondName({ word, index }: Token, tokens: readonly Token[]): boolean {
  if (word !== 'or') return false;
  const [amount, other] = [tokens[index - 1], tokens[index + 1]].map(token => token?.quantity?.measure);
  // "5 miles, or 8 kilometres".
  if (amount !== undefined && amount !== other && amount.dimension === other?.dimension) return true;
  const copula = tokens.find(token => FINITE_BE.test(token.word) && !token.aside);
  if (copula === undefined || index > copula.index) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const between = before?.after === ',' && tokens[copula.index - 1]?.after === ',';
  return between || (before?.name === true && next?.name === true);
}

/** Where the list begins that a token is in, or the token's own noun group: "known for A, B, C and the token". */
export function listStart(tokens: readonly Token[], index: number): number {
  let start = groupStart(tokens, index);
  for (;;) {
    const before = tokens[start - 1];
    const last = before !== undefined && COORDINATOR.test(before.word) ? tokens[start - 2] : before;
    if (last === undefined || !isListed(last) || (last === before && last.after !== ',')) return start;
    start = groupStart(tokens, last.index);
  }
}

function groupStart(tokens: readonly Token[], index: number): number {
  return startOfRun(tokens, index, token => token.after === '' && (isListed(token) || token.part === 'DET'));
}

/** "Horse racing, salt and fish". */
function isListed(token: Token): boolean {
  return isInGroup(token) || (token.part === 'VERB' && token.word.endsWith('ing'));
}

function isInGroup({ part, name }: Token): boolean {
  return name || /^(?:NOUN|PROPN|ADJ|NUM|MONTH)$/.test(part);
}

function groupBehind(tokens: readonly Token[], stopped: boolean): readonly Token[] {
  const group: Token[] = [];
  if (stopped) return group;
  for (const token of tokens) {
    const starts = group.length === 0 && (token.part === 'DET' || token.part === 'PRON');
    if (!isInGroup(token) && !starts) break;
    if (isInGroup(token)) group.push(token);
    if (token.after !== '') break;
  }
  return group;
}
