/** "Was the summit in Moscow", "did Brandt sign it": what a question asks for, as a statement. */
import { PARTS } from '../english/lexicon.ts';
import { sentenceOf, unmarked } from './made-token.ts';
import { groupWithOf } from './noun-group.ts';
import { isVerbal, type Token } from './token.ts';

/** A question that "yes" answers, by its first word. */
export const ASKS_WHETHER =
  /^(?:is|are|was|were|did|does|do|has|have|had|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|didn['’]?t|hasn['’]?t|haven['’]?t|hadn['’]?t)\s/i;

const HELPS = /^(?:is|are|was|were|has|have|had)$/;
const DOES = /^(?:did|does|do)$/;

/** In the order of a statement; itself where it is in that order already. "Wasn't it" asks whether it was. */
export function inStatementOrder(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  if (first === undefined || !(HELPS.test(first.word) || DOES.test(first.word))) return tokens;
  const start = second?.negates === true ? 2 : 1;
  const subject = groupWithOf(tokens, start);
  const rest = tokens.slice(start + subject.length);
  const [next] = rest;
  // "Is the line to go through Tarn" asks for a plan.
  if (subject.length === 0 || next === undefined || next.negates) return tokens;
  if (next.word === 'to')
    return sentenceOf(unmarked(subject), [first, { ...next, modal: true }], rest.slice(1));
  if (!DOES.test(first.word)) return sentenceOf(unmarked(subject), [{ ...first, after: '' }], rest);
  if (isVerbal(next)) return sentenceOf(unmarked(subject), rest);
  // "Did Brandt sign the treaty": the tagger takes it for a noun.
  const verb = subject.at(-1);
  const isVerb = verb?.part === 'NOUN' && !verb.name && verb.word === verb.lemma && subject.length > 1;
  if (!isVerb || !/^(?:DET|PROPN|ADP|PRON)$/.test(next.part)) return tokens;
  return sentenceOf(subject.slice(0, -1), [{ ...verb, part: 'VERB', parts: PARTS.verb, sorts: [] }], rest);
}
