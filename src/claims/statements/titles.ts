/** "The mill's owner Karl Moss left", "Karl Moss, owner of the mill, left": Karl Moss is the owner of the mill. */
import { isNationality } from '../english/nationality.ts';
import { isTitle } from '../english/titles.ts';
import { madeToken, sentenceOf, unmarked } from '../sentence/made-token.ts';
import { groupBeginningAt, groupEndingAt, groupWithOf, isPredicate } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';

type Words = readonly Token[];

/** Whoever is called so is none, is none yet, or is one no longer. */
const NOT_ONE =
  /^(?:former|formerly|ex|then|once|late|future|later|alleged|suspected|accused|would|called|self|supposed|fake|fictional|presumptive|incoming|outgoing|designate|elect|aspiring|potential|prospective|possible|likely|acting|interim|honorary|onetime|deputy|vice|assistant)$/;
/** Whose it is or which of several, the other words tell. */
const SOMEBODY = /^(?:some|every|each|any|no|one|another|my|our|your|his|her|their|its)$/;

/** What a title in front of a name, or behind one, says of who is named. */
export function titled(tokens: Words): readonly Words[] {
  return tokens.flatMap(token => {
    const said = isRole(token) ? inFront(token, tokens) : token.after === ',' ? behind(token, tokens) : [];
    return said.length === 0 || isDoubted(token, tokens) ? [] : said;
  });
}

function isRole({ part, word, lemma, sorts, name, aside }: Token): boolean {
  if (aside || word !== lemma) return false;
  if (isTitle(lemma)) return part === 'NOUN' || name;
  return part === 'NOUN' && !name && sorts.some(sort => sort === 'person' || sort === 'group');
}

/** "Los Angeles Clippers owner Donald Sterling". */
function inFront(role: Token, tokens: Words): readonly Words[] {
  if (role.after !== '') return [];
  const group = groupBeginningAt(tokens, role.index + 1);
  const rest = group.findIndex(token => !isPartOfName(token));
  const name = rest === -1 ? group : group.slice(0, rest);
  const [first, last] = [name[0], name.at(-1)];
  if (first === undefined || last === undefined || first.where !== undefined || name.some(isRole)) return [];
  // "The poet Karl Moss museum" is a museum.
  const next = tokens[last.index + 1];
  if (last.after === '' && next !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.part)) return [];
  const isOwner = /^['’]s?$/.test(next?.word ?? '');
  if ((isOwner && !role.sorts.includes('person')) || isWhatTheyDid(role, last, tokens)) return [];
  const title = titleBefore(role, tokens);
  if (title.some(isNoTitle)) return [];
  const kind = title.filter(({ part }) => part !== 'DET');
  return [called(name, kind), ...ofIts(name, role, kind.slice(0, -1))];
}

/** "The club Brandt founded was sold" is no club that is called Brandt. */
function isWhatTheyDid(role: Token, last: Token, tokens: Words): boolean {
  const isThe = groupEndingAt(tokens, role.index)[0]?.part === 'DET';
  const behind = tokens.slice(last.index + 1);
  const [verb] = behind;
  if (!isThe || verb === undefined || last.after !== '' || verb.part !== 'VERB') return false;
  const end = behind.findIndex(
    ({ after, word }) => /[,;:]/.test(after) || /^(?:and|but|that|who|which)$/.test(word),
  );
  return (end === -1 ? behind : behind.slice(0, end)).slice(1).some(token => isPredicate(token, tokens));
}

/** "The chief of the command Admiral Karl Moss" is Admiral alone. */
function titleBefore(role: Token, tokens: Words): Words {
  const group = groupEndingAt(tokens, role.index);
  const other = role.name ? group.findLastIndex(token => !token.name && !/^['’]s?$/.test(token.word)) : -1;
  return group.slice(other + 1);
}

function isNoTitle({ word }: Token): boolean {
  return NOT_ONE.test(word) || SOMEBODY.test(word);
}

/** "The owner of the Los Angeles Clippers". */
function ofIts(name: Words, role: Token, before: Words): readonly Words[] {
  const owns = before.findIndex(({ word }) => /^['’]s?$/.test(word));
  const [whose, own] = owns === -1 ? [before, []] : [before.slice(0, owns), before.slice(owns + 1)];
  if (whose.length === 0 || !whose.every(token => token.name && !isNationality(token))) return [];
  const of = [madeToken(role, 'of', 'ADP'), madeToken(role, 'the', 'DET')];
  return [called(name, [...own, role, ...of, ...whose])];
}

/** "Shunichi Tanaka, head of the authority, said". */
function behind(comma: Token, tokens: Words): readonly Words[] {
  const now = /^(?:now|currently)$/.test(tokens[comma.index + 1]?.word ?? '') ? 1 : 0;
  const start = comma.index + 1 + now;
  const core = groupBeginningAt(tokens, start);
  const role = core.at(-1);
  if (role === undefined || !isRole(role) || core.some(isNoTitle)) return [];
  const kind = groupWithOf(tokens, start);
  const isBare = core[0]?.part !== 'DET';
  const next = tokens[start + kind.length];
  // A list has more commas, and an "and".
  if (next?.part === 'CCONJ' && !isBare) return [];
  const isClosed = kind.at(-1)?.after === ',' || next === undefined || (isVerbal(next) && isBare);
  const before = groupEndingAt(tokens, comma.index);
  const name = before.slice(before.findLastIndex(token => !isPartOfName(token)) + 1);
  return isClosed && name.length > 0 ? [called(name, isBare ? kind : kind.slice(1))] : [];
}

function called(name: Words, kind: Words): Words {
  const of = name[0] as Token;
  const isThe = [madeToken(of, 'is', 'AUX', 'be'), madeToken(of, 'the', 'DET')];
  return sentenceOf(unmarked(name), isThe, unmarked(kind));
}

function isPartOfName(token: Token): boolean {
  return token.name && token.part !== 'NOUN' && !isNationality(token);
}

/** "They called him Doctor Karl Moss": close in front stands a word that leaves open whether he is one. */
function isDoubted({ index }: Token, tokens: Words): boolean {
  return tokens.slice(Math.max(0, index - DOUBT_REACH), index).some(({ word, lemma, part }) => {
    return (part === 'VERB' && PASSES_FOR.test(lemma)) || DOUBTS.test(word);
  });
}

const DOUBT_REACH = 4;
const PASSES_FOR = /^(?:call|name|dub|nickname|style|pretend|pose|claim|imagine|play|portray|impersonate)$/;
const DOUBTS =
  /^(?:according|allegedly|reportedly|supposedly|purportedly|imaginary|as|like|if|unless|whether)$/;
