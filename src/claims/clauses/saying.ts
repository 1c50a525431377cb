/** Where a clause begins that somebody says or thinks, and one that says who does. */
import { HELD, REPORTING_VERBS, UNSURE } from '../english/word-classes.ts';
import { groupBeginningAt, groupWithOf, isNominal } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { hasSubject, isGerund } from './opens-clause.ts';

type Words = readonly Token[];

const SEEMS = /^(?:seem|appear)$/;
/** Whom it is told stands in between: "told police that", "seems to the author that". */
const TELLS = /^(?:tell|warn|assure|inform|convince|persuade|remind|seem|appear)$/;

/** Whoever finds that it is so tells more than that he thinks so. */
export function says({ part, lemma }: Token): boolean {
  return part === 'VERB' && lemma !== 'find' && REPORTING_VERBS.has(lemma);
}

export function seems({ lemma }: Token): boolean {
  return SEEMS.test(lemma);
}

/** What a clause hangs on that is said, thought or doubted: "said", "possible", "rumour". */
export function cueOf(first: Token, sentence: Words): Token | undefined {
  const before = sentence[first.index - 1];
  if (before === undefined || /[.;]/.test(before.after)) return undefined;
  const isThat = first.word === 'that';
  if ((says(before) || seems(before)) && (isThat || before.after !== ',')) return before;
  if (!isThat) return undefined;
  if (UNSURE.has(before.lemma) || HELD.has(before.lemma) || before.denies) return before;
  const noun = sentence[before.index - 1];
  if (before.lemma === 'be') return noun !== undefined && HELD.has(noun.lemma) ? noun : undefined;
  const verb = sentence.slice(0, first.index).findLast(isVerbal);
  return verb !== undefined && leadsTo(first, verb, sentence) ? verb : undefined;
}

/** "Told police that", "said in May that he", "say, the article notes, that". */
function leadsTo(that: Token, verb: Token, sentence: Words): boolean {
  const next = sentence[verb.index + 1];
  if (!(says(verb) || TELLS.test(verb.lemma))) return false;
  const told = next?.word === 'to' ? 1 : 0;
  if (TELLS.test(verb.lemma))
    return verb.index + told + groupBeginningAt(sentence, verb.index + 1 + told).length === that.index - 1;
  return verb.after === ',' || (next?.part === 'ADP' && hasSubject(that, sentence));
}

/** "Said it would"; behind "wrote the words and Jones" there is a thing, and no clause. */
export function saysWithoutThat(first: Token, sentence: Words): boolean {
  const cue = cueOf(first, sentence);
  if (cue === undefined || !hasSubject(sentence[first.index - 1] as Token, sentence)) return false;
  return (
    !HAS_OBJECT.test(cue.lemma) || !groupWithOf(sentence, first.index).some(({ part }) => part === 'CCONJ')
  );
}

const HAS_OBJECT =
  /^(?:write|describe|call|hold|consider|regard|view|announce|declare|report|deny|note|add)$/;

/** "…, the ministry said on Monday", "…, said the ministry", "…, it is said", "“In 1960”, the article says, …". */
export function reportsBeside(token: Token, sentence: Words): boolean {
  const before = sentence[token.index - 1];
  if (before === undefined || !endsPhrase(before)) return false;
  if (says(token) && !isGerund(token)) {
    // "Karl Moss, owner of the mill, says that": said of somebody, and by him.
    const front = sentence.slice(0, token.index);
    if (before.after === ',' && front.some(isNominal) && !front.some(isVerbal)) return false;
    const group = groupWithOf(sentence, token.index + 1);
    return token.after === '' && token.word !== token.lemma && endsReport(group.at(-1), sentence);
  }
  const pronoun = token.part === 'PRON' ? 1 : 0;
  const group = groupWithOf(sentence, token.index + pronoun);
  const cue = sentence
    .slice(token.index + pronoun + group.length)
    .find(({ part }) => !/^(?:AUX|ADV)$/.test(part));
  if (group.length + pronoun === 0 || cue === undefined || !(says(cue) || seems(cue))) return false;
  const told = TELLS.test(cue.lemma) ? groupBeginningAt(sentence, cue.index + 1).at(-1) : undefined;
  return endsReport(told ?? cue, sentence);
}

/** Nothing that is said follows, only when or where it was said: "said on Monday". */
function endsReport(last: Token | undefined, sentence: Words): boolean {
  if (last === undefined) return false;
  const next = sentence[last.index + 1];
  return endsPhrase(last) || next === undefined || next.part === 'ADP' || next.part === 'ADV';
}

/** A hyphen holds a name together. */
function endsPhrase({ after }: Token): boolean {
  return after !== '' && !/^[-‐‑]$/.test(after);
}
