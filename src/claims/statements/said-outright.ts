/** Whether a part of a sentence says what it says outright: nobody else says it, nothing doubts it or makes it a condition. */
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { reportsIn } from '../clauses/reports.ts';
import { opensCondition } from '../english/openers.ts';
import { HEDGES, REPORTING_VERBS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Those outside of which no word changes what they say. */
export function saidOutright(
  parts: readonly Words[],
  whole: Words,
  changes: (token: Token) => boolean,
): readonly Words[] {
  return parts.filter(part => {
    if (part.some(isAscribed)) return false;
    const inside = new Set(part.map(({ start }) => start));
    return !whole.some(token => changes(token) && !inside.has(token.start));
  });
}

/** "Is called unique by critics": that it is somebody's word shows in the whole sentence alone. */
function isAscribed({ part, lemma }: Token): boolean {
  return part === 'VERB' && /^(?:call|describe|consider|regard|deem|label|view|rate)$/.test(lemma);
}

/** What is joined to it is said by somebody, or under a condition. */
export function isReport({ word, lemma, part, name, month }: Token): boolean {
  if (name || month !== undefined) return false;
  const reports = part === 'VERB' && REPORTING_VERBS.has(lemma);
  return reports || HEDGES.has(word) || /^(?:according|how|why)$/.test(word);
}

/** What hangs on it may not have happened. */
export function takesBack(token: Token): boolean {
  return isReport(token) || token.modal || token.denies || token.negates;
}

/** What a noun is called says what it is whatever happens to it, but not in somebody else's mouth, nor under an "if". */
export function isCalledOutright(words: Words, sentence: Words): boolean {
  if (reportsIn(sentence).some(({ reaches }) => words.some(reaches))) return false;
  const { clauseOf } = clausesIn(sentence);
  for (let at: Clause | undefined = clauseOf(words[0] as Token); at !== undefined; at = at.within)
    if (at.opener !== undefined && opensCondition(at.opener)) return false;
  return true;
}
