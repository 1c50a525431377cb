/** Two noun groups for one: "the mill's owner Karl Moss", "Karl Moss, owner of the mill, left", "the mayor, Karl Moss, left". */
import { isCountry, isNationality } from '../english/nationality.ts';
import { isTitle } from '../english/titles.ts';
import {
  groupBeginningAt,
  groupEndingAt,
  groupEndingWithOf,
  groupWithOf,
  isPredicate,
} from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

export interface Apposition {
  /** Who or what is named. */
  readonly name: Words;
  /** What is said that they are: "owner of the mill", "the mayor". */
  readonly kind: Words;
  /** The noun of it that says what they are: "owner". */
  readonly head: Token;
  /** The kind stands right in front of the name, as a title does. */
  readonly isTitle: boolean;
}

export const appositionsIn = readOnce((sentence: Words): readonly Apposition[] =>
  sentence.flatMap(token => {
    if (token.after === ',' && !token.aside) return besideMark(token, sentence);
    return isRole(token) ? (titleBefore(token, sentence) ?? []) : [];
  }),
);

/** What a person or a group is: "mayor", "club". */
function isRole({ part, word, lemma, sorts, name, aside }: Token): boolean {
  if (aside || word !== lemma) return false;
  if (isTitle(lemma)) return part === 'NOUN' || name;
  return part === 'NOUN' && !name && sorts.some(sort => sort === 'person' || sort === 'group');
}

/** "Los Angeles Clippers owner Donald Sterling". */
function titleBefore(head: Token, sentence: Words): Apposition | undefined {
  if (head.after !== '') return undefined;
  const group = groupBeginningAt(sentence, head.index + 1);
  const rest = group.findIndex(token => !isPartOfName(token));
  const name = rest === -1 ? group : group.slice(0, rest);
  const last = name.at(-1);
  if (last === undefined || isNoName(name, head) || name.some(isRole)) return undefined;
  // "The poet Karl Moss museum" is a museum.
  const next = sentence[last.index + 1];
  if (last.after === '' && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.part)) return undefined;
  const owns = /^['’]s?$/.test(next?.word ?? '');
  if ((owns && !head.sorts.includes('person')) || isWhatTheyDid(head, last, sentence)) return undefined;
  // "The chief of the command Admiral Karl Moss" is Admiral alone.
  const kind = groupEndingAt(sentence, head.index);
  const other = head.name ? kind.findLastIndex(token => !token.name && !/^['’]s?$/.test(token.word)) : -1;
  return { name, kind: kind.slice(other + 1), head, isTitle: true };
}

/** "The club Brandt founded was sold" is no club that is called Brandt. */
function isWhatTheyDid(head: Token, last: Token, sentence: Words): boolean {
  const isThe = groupEndingAt(sentence, head.index)[0]?.part === 'DET';
  const behind = sentence.slice(last.index + 1);
  const [verb] = behind;
  if (!isThe || verb === undefined || last.after !== '' || verb.part !== 'VERB') return false;
  const end = behind.findIndex(
    ({ after, word }) => /[,;:]/.test(after) || /^(?:and|but|that|who|which)$/.test(word),
  );
  return (end === -1 ? behind : behind.slice(0, end)).slice(1).some(token => isPredicate(token, sentence));
}

/** "Karl Moss, head of the mill, said", "the mayor of Rell, Karl Moss, said". A list has more commas, and an "and". */
function besideMark(mark: Token, sentence: Words): readonly Apposition[] {
  const now = /^(?:now|currently)$/.test(sentence[mark.index + 1]?.word ?? '') ? 1 : 0;
  const behind = groupWithOf(sentence, mark.index + 1 + now);
  const [first, last] = [behind[0], behind.at(-1)];
  if (first === undefined || last === undefined) return [];
  const next = sentence[last.index + 1];
  const isClosed = /[,;:]/.test(last.after) || next === undefined;
  const isBare = first.part !== 'DET';
  const before = groupEndingAt(sentence, mark.index);
  const name = before.slice(before.findLastIndex(token => !isPartOfName(token)) + 1);
  const head = headOf(behind);
  if (isRole(head) && name.length > 0) {
    const isList = isBare
      ? behind.some(({ part }) => part === 'CCONJ') && sentence[mark.index - name.length]?.after === ','
      : next?.part === 'CCONJ';
    const isGoneOn = isBare && last.after !== '-' && next !== undefined && isVerbal(next);
    return !isList && (isClosed || isGoneOn) ? [{ name, kind: behind, head, isTitle: false }] : [];
  }
  const ahead = groupEndingWithOf(sentence, mark.index);
  if (!isClosed || /^(?:and|or)$/.test(next?.word ?? '') || isListed(ahead, sentence)) return [];
  if (isName(before) && isKind(behind)) return [{ name: before, kind: behind, head, isTitle: false }];
  return isName(behind) && isKind(ahead)
    ? [{ name: behind, kind: ahead, head: headOf(ahead), isTitle: false }]
    : [];
}

/** "Owner", of "owner of the mill". */
function headOf(group: Words): Token {
  return groupBeginningAt(group, 0).at(-1) ?? (group.at(-1) as Token);
}

function isListed([first]: Words, sentence: Words): boolean {
  const before = sentence[(first?.index ?? 0) - 1];
  return before !== undefined && (before.after === ',' || before.part === 'ADP' || before.part === 'CCONJ');
}

function isPartOfName(token: Token): boolean {
  return token.name && token.part !== 'NOUN' && !isNationality(token);
}

/** A place, and "America" of "Captain America". */
function isNoName([first, ...others]: Words, head: Token): boolean {
  if (first === undefined || first.where !== undefined) return true;
  return head.name && others.length === 0 && isCountry(first);
}

function isName(group: Words): boolean {
  return group.length > 0 && group.every(({ name, where }) => name && where === undefined);
}

/** "The president", and not "London", nor "ships". */
function isKind(group: Words): boolean {
  if (!/^(?:the|an?)$/.test(group[0]?.word ?? '')) return false;
  const head = headOf(group);
  const isKnown = head.part === 'NOUN' && !head.name && !head.sorts.every(sort => sort === 'other');
  return (isKnown && head.word === head.lemma) || isRole(head);
}
