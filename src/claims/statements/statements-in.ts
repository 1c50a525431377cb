/**
 * The statements that a sentence makes besides what it says as a whole, each as a plain sentence of the same words.
 * Nothing is taken out of what is doubted, wished or said by somebody else.
 */
import { HEDGES, REPORTING_VERBS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import { apposed } from './appositions.ts';
import { datedEvents, eventsIn } from './events.ts';
import { partJoined, presupposed } from './joined-statements.ts';
import { partVerbs } from './joined-verbs.ts';
import { mainClauses } from './main-clause.ts';
import { withMembers } from './members.ts';
import { objectClauses } from './object-clauses.ts';
import { inOtherVoice } from './other-voice.ts';
import { partRelativeClause } from './relative-clauses.ts';
import { withoutAgain } from './without-again.ts';

/** More are not held against a claim. */
const STATEMENTS_MAX = 10;

type Statement = readonly Token[];

const KNOWN = new WeakMap<Statement, readonly Statement[]>();

/** Read once for each sentence. */
export function statementsIn(tokens: Statement): readonly Statement[] {
  const known = KNOWN.get(tokens);
  if (known !== undefined) return known;
  const found = readStatements(tokens).slice(0, STATEMENTS_MAX);
  KNOWN.set(tokens, found);
  return found;
}

function readStatements(tokens: Statement): readonly Statement[] {
  const relative = partRelativeClause(tokens);
  const main = relative?.main ?? tokens;
  const parts = [
    ...(relative === undefined ? [] : [relative.main, ...saidOutright([relative.clause], tokens, isReport)]),
    ...saidOutright([...partJoined(main), ...apposed(main)], main, isReport),
    ...datedEvents(main),
    ...saidOutright([...presupposed(main), ...eventsIn(main), ...objectClauses(main)], main, takesBack),
    ...saidOutright(withMembers(main), main, takesBack),
    ...saidOutright(partVerbs(main), main, isReport),
  ];
  const whole = [main, ...parts].flatMap(part => [
    part,
    ...mainClauses(part),
    ...(part === main ? [] : saidOutright(partJoined(part), part, isReport)),
  ]);
  const further = whole.flatMap(part => [
    ...(part === tokens || parts.includes(part) ? [] : [part]),
    ...inOtherVoice(part),
    ...withoutAgain(part),
    ...(part === main ? [] : eventsIn(part)),
  ]);
  return [...parts, ...further];
}

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
  return isReport(token) || token.modal || token.denies || token.negates;
}
