/** What shows that a clause begins: a subject with its verb, a finite verb, an infinitive, one verb of several. */
import { isRelative, isSubordinator, opensCondition } from '../english/openers.ts';
import { groupBeginningAt, groupWithOf, isNominal, isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isNumeric, isVerbal, type Token } from '../sentence/token.ts';

/** A finite verb that no auxiliary, "to" or "and" in front belongs to. */
export function beginsPredicate(token: Token, sentence: readonly Token[]): boolean {
  const verb = token.part === 'ADV' ? sentence[token.index + 1] : token;
  if (verb === undefined || !isPredicate(verb, sentence) || isGerund(verb)) return false;
  const before = sentence.slice(0, token.index).findLast(({ part }) => part !== 'ADV' && part !== 'PART');
  const to = sentence[token.index - 1]?.word === 'to';
  return before?.part !== 'AUX' && before?.part !== 'CCONJ' && !to;
}

/** "Promised to sell", "to be soon sold"; not "to Rell". */
export function opensInfinitive({ word, part, index }: Token, sentence: readonly Token[]): boolean {
  const next = sentence[index + 1];
  const infinitive = next?.part === 'ADV' ? sentence[index + 2] : next;
  if (word !== 'to' || infinitive === undefined || !isVerbal(infinitive)) return false;
  return infinitive.word === infinitive.lemma || (part === 'PART' && !infinitive.word.endsWith('s'));
}

/** "Who sank", "the ship that sank", "the ship that he sold"; not "that ship". */
export function opensRelative(token: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  if (token.word !== 'that') return isRelative(token);
  const next = sentence[token.index + 1];
  if (before === undefined || next === undefined) return false;
  return isVerbal(next) || isNominal(before) || isVerbal(before) || before.part === 'ADJ';
}

/** "When it sank", "while, as he said, it sank"; not "after mending it", nor "such as". */
export function opensSubordinate(
  token: Token,
  before: Token | undefined,
  sentence: readonly Token[],
): boolean {
  const isOpener =
    isSubordinator(token) || opensCondition(token) || (token.word === 'as' && before?.word !== 'such');
  if (!isOpener || token.after !== '') return false;
  return !isGerund(sentence[token.index + 1]) && hasPredicate(token, sentence);
}

/** Of "and, with all of its coal, sank", the word in front of "sank"; mostly the word itself. */
export function insertionEnd({ index, after }: Token, sentence: readonly Token[]): number {
  const mark = after === ',' ? sentence.find(token => token.index > index && token.after !== '') : undefined;
  return mark?.index ?? index;
}

/** A verb comes before the next mark or "and": "as he left", "if the mayor, a painter, left", not "as a drummer". */
function hasPredicate({ index, word }: Token, sentence: readonly Token[]): boolean {
  const end = sentence.find(
    token => token.index > index && (token.after !== '' || token.part === 'CCONJ'),
  )?.index;
  if (sentence.slice(index + 1, end && end + 1).some(token => isPredicate(token, sentence))) return true;
  const insertion = end === undefined ? undefined : sentence[end + 1];
  const isSubject = opensCondition({ word }) && groupWithOf(sentence, index + 1).at(-1)?.index === end;
  return isSubject && insertion !== undefined && goesOnBehind(insertion, sentence);
}

/** A noun group, or a pronoun with what it owns, and its verb right behind it. */
export function hasSubject({ index }: Token, sentence: readonly Token[]): boolean {
  const first = sentence[index + 1];
  const pronoun = first?.part === 'PRON' || first?.word === 'there' ? 1 : 0;
  const group = groupWithOf(sentence, index + 1 + pronoun);
  const link = sentence[index + 1 + pronoun + group.length];
  // "Its rival bought it".
  const verb =
    link?.part === 'ADV' || (pronoun > 0 && link?.part === 'ADJ') ? sentence[link.index + 1] : link;
  return (
    group.length + pronoun > 0 &&
    group.at(-1)?.after !== ',' &&
    verb !== undefined &&
    isPredicate(verb, sentence) &&
    // "A photographer born in Rell and known for it".
    !/(?:ing|wn)$|^(?:born|made|built|set)$/.test(verb.word)
  );
}

export function isGerund(token: Token | undefined): boolean {
  return token?.word.endsWith('ing') === true;
}

/** "The pier was sold, moved to Rell, and burnt", "sank, lay there and was raised": not what is said of the last noun. */
export function isListed(token: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  if (before?.after !== ',' || isGerund(token)) return false;
  const end = sentence.find(
    ({ index, after }) =>
      index > token.index &&
      ((after !== '' && !isOfDate(index, sentence)) || sentence[index + 1]?.word === 'and'),
  );
  const [and, verb] = sentence.slice((end?.index ?? sentence.length) + 1);
  if (and?.word !== 'and' || verb === undefined) return false;
  return end?.after === '' ? verb.part === 'AUX' : isPredicate(verb, sentence);
}

/** "4 December, 2016". */
function isOfDate(index: number, sentence: readonly Token[]): boolean {
  return [sentence[index], sentence[index + 1]].every(token => token !== undefined && isNumeric(token));
}

/** "The pier, built in 1911, burnt". */
export function goesOnBehind({ index }: Token, sentence: readonly Token[]): boolean {
  const mark = sentence.find(token => token.index >= index && token.after !== '');
  const next = mark && sentence[mark.index + 1];
  return mark?.after === ',' && next !== undefined && beginsPredicate(next, sentence);
}

/** "The expedition led by Brandt took Rell". */
export function goesOnBehindAgent({ index }: Token, sentence: readonly Token[]): boolean {
  if (sentence[index + 1]?.word !== 'by') return false;
  const agent = groupWithOf(sentence, index + 2).at(-1);
  const verb = agent?.after === '' ? sentence[agent.index + 1] : undefined;
  return verb !== undefined && beginsPredicate(verb, sentence) && sentence[verb.index + 1]?.word !== 'by';
}

/** The mark behind a participle that a sentence begins with: "built in Rell, Holm, and mended in 1911, | the pier burnt". */
export const endOfFront = readOnce((sentence: readonly Token[]): Token | undefined => {
  const [first, second] = sentence;
  if (first?.part !== 'VERB' || first.word === first.lemma || first.word.endsWith('s')) return undefined;
  const marks = sentence.filter(({ after, index }) => after === ',' && !isOfDate(index, sentence));
  const mark = marks.find(({ index }) => beginsGroup(index + 1, sentence));
  const verb = sentence.find(
    ({ index }) => mark && index > mark.index && beginsPredicate(sentence[index] as Token, sentence),
  );
  const near = marks.find(each => each.index < (verb?.index ?? 0) && hasSubject(each, sentence));
  // "Swimming in Rell, Holm, is fun", "abandoned mills, piers and sheds burnt".
  const isPlain = !isGerund(first) && second?.part !== 'NOUN' && verb !== undefined;
  return near ?? (isPlain ? mark : undefined);
});

function beginsGroup(start: number, sentence: readonly Token[]): boolean {
  return sentence[start]?.part === 'PRON' || groupBeginningAt(sentence, start).length > 0;
}
