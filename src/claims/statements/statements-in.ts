/**
 * The statements that a sentence makes besides what it says as a whole, each as a plain sentence of the same words.
 * Nothing is taken out of what is doubted, wished or said by somebody else.
 */
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import { deedsIn } from './deeds.ts';
import { datedEvents, eventsIn } from './events.ts';
import { hasAdded, isAdded } from './joined-clauses.ts';
import { mainClauses } from './main-clause.ts';
import { memberships, withMembers } from './members.ts';
import { saidBy } from './of-clauses.ts';
import { inOtherVoice } from './other-voice.ts';
import { isReport, saidOutright, takesBack } from './said-outright.ts';
import { titled } from './titles.ts';
import { withoutAgain } from './without-again.ts';

/** More are not held against a claim. */
const STATEMENTS_MAX = 10;

type Statement = readonly Token[];

export const statementsIn = readOnce((tokens: Statement): readonly Statement[] => {
  const parts = saidBy(tokens).flatMap(({ clause, words }) =>
    isAdded(clause) || clause.kind === 'main'
      ? saidOutright([words], tokens, isReport)
      : saidOutright([words], around(clause, tokens), takesBack),
  );
  const whole = (hasAdded(tokens) ? parts : [tokens, ...parts]).flatMap(part => [part, ...mainClauses(part)]);
  const further = whole.flatMap(part => [
    ...(part === tokens || parts.includes(part) ? [] : [part]),
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

/** Without what is added elsewhere: "after he had visited Rell, which has no mill". */
function around(clause: Clause, tokens: Statement): Statement {
  const { clauseOf } = clausesIn(tokens);
  const outer = new Set<Clause | undefined>();
  for (let at: Clause | undefined = clause; at !== undefined; at = at.within) outer.add(at);
  return tokens.filter(token => {
    const own = clauseOf(token);
    return own === undefined || outer.has(own) || !isAdded(own);
  });
}
