/**
 * The statements that a sentence makes besides what it says as a whole, each as a plain sentence of the same words.
 * Nothing is taken out of what is doubted, wished or said by somebody else.
 */
import { HEDGES, MODALS, REPORTING_VERBS } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';
import { apposed } from './appositions.ts';
import { eventsIn } from './events.ts';
import { partJoined, presupposed } from './joined-statements.ts';
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
    ...(relative === undefined ? [] : [relative.main, ...saidOutright([relative.clause], tokens)]),
    ...saidOutright([...partJoined(main), ...presupposed(main), ...apposed(main), ...eventsIn(main)], main),
  ];
  const further = [main, ...parts].flatMap(part => [
    ...inOtherVoice(part),
    ...withoutAgain(part),
    ...(part === main ? [] : eventsIn(part)),
  ]);
  return [...parts, ...further];
}

/** Those outside of which nothing takes back what they say. */
function saidOutright(parts: readonly Statement[], whole: Statement): readonly Statement[] {
  return parts.filter(part => {
    const inside = new Set(part.map(({ start }) => start));
    return !whole.some(token => takesBack(token) && !inside.has(token.start));
  });
}

function takesBack({ word, lemma, part, modal, denies, negates }: Token): boolean {
  return (
    modal ||
    denies ||
    negates ||
    HEDGES.has(word) ||
    MODALS.has(word) ||
    (part === 'VERB' && REPORTING_VERBS.has(lemma)) ||
    /^(?:according|how|why)$/.test(word)
  );
}
