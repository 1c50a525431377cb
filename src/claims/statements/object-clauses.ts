/** "The treaty that Brandt signed in 1990 was annulled": Brandt signed the treaty in 1990. */
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** "The rumour that Brandt died": what follows is no clause on a thing. */
const HOLDS_A_CLAUSE =
  /^(?:view|opinion|belief|claim|allegation|assertion|argument|suspicion|accusation|rumou?r|theory|hypothesis|idea|fear|hope|feeling|consensus|suggestion|notion|impression|prediction|speculation|news|fact|report|sign|evidence|proof|condition|possibility|chance|risk|danger|doubt|threat|promise|warning|way|time|day|year|moment)$/;
const DEFINITE = /^(?:the|this|these|its|his|her|their)$/;

/** Only of what is there: "a treaty that Brandt signed", "no treaty" and "any treaty" may not be. */
export function objectClauses(tokens: Words): readonly Words[] {
  return tokens.flatMap(link => {
    if (!/^(?:that|which)$/.test(link.word)) return [];
    const thing = groupEndingAt(tokens, link.index - 1);
    const head = thing.at(-1);
    if (head === undefined || head.after !== '' || HOLDS_A_CLAUSE.test(head.lemma)) return [];
    if (!DEFINITE.test(thing[0]?.word ?? '')) return [];
    const who = groupBeginningAt(tokens, link.index + 1);
    const at = link.index + 1 + who.length;
    const verb = tokens[at];
    if (who.length === 0 || verb === undefined || !isDone(verb)) return [];
    const next = tokens[at + 1];
    const end = clauseEnd(tokens, at + 1);
    // With an object of its own it is another clause: "the town that Brandt left the ship for".
    if (next !== undefined && at + 1 < end && next.part !== 'ADP') return [];
    const rest = tokens.slice(at + 1, end);
    if (rest.at(-1)?.part === 'ADP' || rest.some(({ word }) => word === 'to')) return [];
    return [sentenceOf(unmarked(who), [{ ...verb, after: '' }], unmarked(thing), unmarked(rest))];
  });
}

function isDone({ part, word, lemma }: Token): boolean {
  return part === 'VERB' && word !== lemma && !word.endsWith('ing');
}

/** The main verb, or a mark. */
function clauseEnd(tokens: Words, from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (isVerbal(tokens[at] as Token)) return at;
    if (tokens[at - 1]?.after !== '' && at > from) return at;
  }
  return tokens.length;
}
