/** "It was signed in Rell by Brandt" as "it was signed by Brandt in Rell" and "Brandt signed it in Rell". */
import { clausesIn } from '../clauses/clauses-in.ts';
import { REPORTING_VERBS } from '../english/word-classes.ts';
import { sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupWithOf } from '../sentence/noun-group.ts';
import { runBefore } from '../sentence/run.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** None where the sentence is not plainly in the passive, or a pronoun stands for whom the whole sentence tells better. */
export function inOtherVoice(sentence: Words): readonly Words[] {
  const [main] = clausesIn(sentence).clauses;
  const { adverbials = [], modality, negations = [], subject = [], verb, voice } = main ?? {};
  const by = adverbials.find(
    ({ preposition }) => preposition.word === 'by' && preposition.index > (verb?.index ?? 0),
  )?.preposition;
  // "Is called unique by critics" is what they say.
  if (voice !== 'passive' || verb === undefined || by === undefined || REPORTING_VERBS.has(verb.lemma))
    return [];
  const helpers = runBefore(sentence, verb.index, ({ part }) => part === 'AUX');
  const front = sentence.slice(0, subject[0]?.index);
  const patient = sentence.slice(front.length, verb.index - helpers.length);
  if (helpers.length === 0 || modality !== undefined || negations.length > 0 || !isPlain(patient)) return [];
  const between = sentence.slice(verb.index + 1, by.index);
  const agent = groupWithOf(sentence, by.index + 1);
  if (!agent.some(isDoer)) return [];
  if (between.some(token => isVerbal(token) || /^(?:and|or|but|that)$/.test(token.word))) return [];
  const done = { ...verb, after: '' };
  // "Is owned" speaks of now.
  const does = main?.tense === 'present' ? { ...done, word: verb.lemma } : done;
  const rest = [...unmarked(between), ...sentence.slice(by.index + 1 + agent.length)];
  return [
    sentenceOf(sentence.slice(0, verb.index), [done, by], unmarked(agent), rest),
    sentenceOf(front, unmarked(agent), [does], patient, rest),
  ];
}

function isPlain(patient: Words): boolean {
  return patient.length > 0 && patient.every(({ after, part }) => part !== 'PRON' && !/[,;:]/.test(after));
}

/** "By 1990" and "by train" name nobody. */
function isDoer({ name, sorts, quantity, month }: Token): boolean {
  const isTold = quantity === undefined && month === undefined;
  return isTold && (name || sorts.includes('person') || sorts.includes('group'));
}
