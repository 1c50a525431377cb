/** "It was signed in Rell by Brandt" as "it was signed by Brandt in Rell" and "Brandt signed it in Rell". */
import type { Clause } from '../clauses/clause.ts';
import { clausesIn } from '../clauses/clauses-in.ts';
import { BE } from '../english/be.ts';
import { REPORTING_VERBS } from '../english/word-classes.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** None where the sentence is not plainly in the passive, or denies or doubts something. */
export function inOtherVoice(tokens: Words): readonly Words[] {
  const [main] = clausesIn(tokens).clauses;
  const verb = main?.voice === 'passive' ? main.verb : undefined;
  const by = main?.adverbials.find(
    ({ preposition }) => preposition.word === 'by' && preposition.index > (verb?.index ?? 0),
  );
  // "Is called unique by critics" is what they say.
  if (main === undefined || by === undefined || verb === undefined || REPORTING_VERBS.has(verb.lemma))
    return [];
  const { preposition } = by;
  const between = tokens.slice(verb.index + 1, preposition.index);
  const agent = groupWithOf(tokens, preposition.index + 1);
  const patient = patientOf(main, tokens);
  if (patient.length === 0 || !agent.some(isDoer)) return [];
  if (between.some(token => isVerbal(token) || /^(?:and|or|but|that)$/.test(token.word))) return [];
  const behind = tokens.slice(preposition.index + 1 + agent.length);
  const done = { ...verb, after: '' };
  // "Is owned" speaks of now.
  const does = main.tense === 'present' ? { ...done, word: verb.lemma } : done;
  const rest = [...unmarked(between), ...behind];
  return [
    sentenceOf(tokens.slice(0, verb.index), [done, preposition], unmarked(agent), rest),
    sentenceOf(unmarked(agent), [does], patient, rest),
  ];
}

/** All in front of "was"; whom a pronoun stands for, the whole sentence tells better. */
function patientOf({ verb }: Clause, tokens: Words): Words {
  const front = tokens.slice(0, verb?.index);
  const patient = front.slice(0, front.findLastIndex(token => !isHelping(token)) + 1);
  const isPlain = patient.length < front.length && !patient.some(({ part }) => part === 'PRON');
  return isPlain && !patient.some(({ after }) => /[,;:]/.test(after)) ? patient : [];
}

function isHelping({ word, lemma }: Token): boolean {
  return BE.test(word) || lemma === 'have';
}

/** "By 1990" and "by train" name nobody. */
function isDoer({ name, sorts, quantity, month }: Token): boolean {
  const isTold = quantity === undefined && month === undefined;
  return isTold && (name || sorts.includes('person') || sorts.includes('group'));
}
