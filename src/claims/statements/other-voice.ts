/** "It was signed in Rell by Brandt" as "it was signed by Brandt in Rell" and "Brandt signed it in Rell". */
import { clausesIn } from '../clauses/clauses-in.ts';
import { BE } from '../english/be.ts';
import { REPORTING_VERBS } from '../english/word-classes.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

const BY_REACH = 8;

/** None where the sentence is not plainly in the passive, or denies or doubts something. */
export function inOtherVoice(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const by = tokens.find(token => token.word === 'by' && !token.aside);
  if (by === undefined) return [];
  const verb = tokens
    .slice(Math.max(0, by.index - BY_REACH), by.index)
    .findLast(token => token.part === 'VERB' && !token.aside);
  // "Is called unique by critics" is what they say.
  if (verb === undefined || REPORTING_VERBS.has(verb.lemma)) return [];
  if (!BE.test(tokens[verb.index - 1]?.word ?? '')) return [];
  const between = tokens.slice(verb.index + 1, by.index);
  if (between.some(token => isVerbal(token) || /^(?:and|or|but|that)$/.test(token.word))) return [];
  const agent = groupWithOf(tokens, by.index + 1);
  const [first] = agent;
  if (first === undefined || !agent.some(isDoer)) return [];
  const patient = tokens.slice(0, tokens.slice(0, verb.index).findLastIndex(token => !isHelping(token)) + 1);
  if (patient.length === 0 || !patient.every(token => isOfPatient(token, tokens))) return [];
  const behind = tokens.slice(by.index + 1 + agent.length);
  const front = [...tokens.slice(0, verb.index), { ...verb, after: '' }];
  const rest = [...unmarked(between), ...behind];
  return [
    sentenceOf(front, [by], unmarked(agent), rest),
    sentenceOf(unmarked(agent), [{ ...verb, after: '' }], patient, rest),
  ];
}

function isHelping({ word, lemma }: Token): boolean {
  return BE.test(word) || lemma === 'have';
}

/** Whom a pronoun stands for, the whole sentence tells better. */
function isOfPatient(token: Token, tokens: readonly Token[]): boolean {
  // "A bill to close the pier".
  const acts = isVerbal(token) && clausesIn(tokens).clauseOf(token)?.kind !== 'infinitive';
  return !acts && token.part !== 'PRON' && !/[,;:]/.test(token.after);
}

/** "By 1990" and "by train" name nobody. */
function isDoer({ name, sorts, quantity, month }: Token): boolean {
  return (
    quantity === undefined &&
    month === undefined &&
    (name || sorts.includes('person') || sorts.includes('group'))
  );
}
