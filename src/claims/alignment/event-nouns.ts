/** A deed that one side has as a verb and the other one as a noun: "attacked", "was under attack from". */

import { isNumeric, type Token } from '../sentence/token.ts';
import type { Aligned } from './align.ts';

/** "In charge", "under attack": states, in which those who act may be others. */
const STATES = /^(?:in|under|on|at|with|without)$/;
const FROM_WHOM = /^(?:from|by)$/;

/** Whether the noun that stands for a verb, or the verb for a noun, has who acts in another place. */
export function isTurnedByNoun(token: Token, { claim, evidence, match, meeting }: Aligned): boolean {
  const other = match(token);
  if (other === undefined) return false;
  if (token.part === 'VERB' && other.part === 'NOUN') {
    return turns(other, evidence, by => {
      const ours = meeting(by)?.claim;
      return ours !== undefined && ours.index > token.index;
    });
  }
  if (token.part === 'NOUN' && other.part === 'VERB') {
    return turns(token, claim, by => {
      const theirs = match(by);
      return theirs !== undefined && theirs.index > other.index;
    });
  }
  return false;
}

function turns(noun: Token, tokens: readonly Token[], isBehindVerb: (by: Token) => boolean): boolean {
  if (STATES.test(tokens[noun.index - 1]?.word ?? '')) return true;
  if (!FROM_WHOM.test(tokens[noun.index + 1]?.word ?? '')) return false;
  const by = tokens.slice(noun.index + 2).find(token => token.content && !isNumeric(token));
  return by !== undefined && isBehindVerb(by);
}
