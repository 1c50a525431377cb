/**
 * The statements that a sentence makes besides what it says as a whole, each as a plain sentence of the same words.
 * Nothing is taken out of what is doubted, wished or said by somebody else.
 */
import { HEDGES, MODALS, REPORTING_VERBS } from '../english/word-classes.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import { apposed } from './appositions.ts';
import { deedsIn } from './deeds.ts';
import { datedEvents, eventsIn } from './events.ts';
import { hasAdded, isAdded } from './joined-clauses.ts';
import { mainClauses } from './main-clause.ts';
import { memberships, withMembers } from './members.ts';
import { saidBy } from './of-clauses.ts';
import { inOtherVoice } from './other-voice.ts';
import { titled } from './titles.ts';
import { withoutAgain } from './without-again.ts';

/** More are not held against a claim. */
const STATEMENTS_MAX = 10;

type Statement = readonly Token[];

export const statementsIn = readOnce((tokens: Statement): readonly Statement[] => {
  const parts = saidBy(tokens).flatMap(({ clause, words }) =>
    saidOutright([words], tokens, isAdded(clause) || clause.kind === 'main' ? isReport : takesBack),
  );
  const whole = (hasAdded(tokens) ? parts : [tokens, ...parts]).flatMap(part => [part, ...mainClauses(part)]);
  const further = whole.flatMap(part => [
    ...(part === tokens || parts.includes(part) ? [] : [part]),
    ...saidOutright(apposed(part), tokens, isReport),
    ...datedEvents(part),
    ...saidOutright([...eventsIn(part), ...withMembers(part)], tokens, takesBack),
    ...inOtherVoice(part),
    ...withoutAgain(part),
  ]);
  const ofNouns = [
    ...titled(tokens),
    ...memberships(tokens),
    ...saidOutright(deedsIn(tokens), tokens, takesBack),
  ];
  return [...parts, ...ofNouns, ...further].slice(0, STATEMENTS_MAX);
});

/** Those outside of which no word changes what they say. */
function saidOutright(
  parts: readonly Statement[],
  whole: Statement,
  changes: (token: Token) => boolean,
): readonly Statement[] {
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
function isReport({ word, lemma, part, name, month }: Token): boolean {
  if (name || month !== undefined) return false;
  const reports = part === 'VERB' && REPORTING_VERBS.has(lemma);
  return reports || HEDGES.has(word) || /^(?:according|how|why)$/.test(word);
}

/** What hangs on it may not have happened. */
function takesBack(token: Token): boolean {
  return isReport(token) || token.modal || token.denies || token.negates || MODALS.has(token.word);
}
