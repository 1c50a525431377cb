/** Takes a sentence apart into clauses: "The mayor left, | and the pier, | built in 1911, | burnt". */

import { isRelative, isSubordinator, joinsClauses, opensCondition } from '../english/openers.ts';
import { groupBeginningAt, groupWithOf, isNominal, isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import { withoutFront } from './front.ts';

export interface Clause {
  /** `joined`: by "and" or a mark. `participle`: "a partner making seats". `aside`: in brackets. */
  readonly kind: 'main' | 'joined' | 'relative' | 'subordinate' | 'participle' | 'aside';
  /** "Who", "since", "and". */
  readonly opener: Token | undefined;
  /** A mark stands in front of it. */
  readonly parted: boolean;
  /** The clause that it hangs on. */
  readonly within: Clause | undefined;
  /** Its words, without those of the clauses within it. */
  readonly tokens: readonly Token[];
  /** The full verb of its predicate, or else the auxiliary. */
  readonly verb: Token | undefined;
}

interface Draft extends Clause {
  readonly within: Draft | undefined;
  readonly tokens: Token[];
  verb: Token | undefined;
}

export interface Parted {
  readonly clauses: readonly Clause[];
  clauseOf(token: Token): Clause | undefined;
}

export const clausesIn = readOnce((sentence: readonly Token[]): Parted => {
  let at = draft('main', undefined, undefined, undefined);
  const clauses: Draft[] = [at];
  const home = new Map<Token, Clause>();
  for (const token of sentence) {
    const before = sentence[token.index - 1];
    at = closed(at, token, sentence);
    const opened = openedBy(token, before, at, sentence);
    if (opened !== undefined) {
      at = opened;
      clauses.push(at);
    }
    at.tokens.push(token);
    home.set(token, at);
    if (isPredicate(token, sentence) && mayBeVerbOf(at, token)) at.verb = token;
  }
  return { clauses, clauseOf: token => home.get(token) };
});

function draft(
  kind: Clause['kind'],
  opener: Token | undefined,
  before: Token | undefined,
  within: Draft | undefined,
): Draft {
  return {
    kind,
    opener,
    parted: before === undefined || before.after !== '',
    within,
    tokens: [],
    verb: undefined,
  };
}

/** The first of its words, or the full verb behind auxiliaries: "has not been sold". */
function mayBeVerbOf({ verb, tokens }: Draft, token: Token): boolean {
  if (verb === undefined) return true;
  if (verb.part !== 'AUX' || !isVerbal(token)) return false;
  return tokens
    .slice(tokens.indexOf(verb) + 1, -1)
    .every(({ part, quantity }) => quantity?.kind === 'ordinal' || /^(?:AUX|ADV|PART)$/.test(part));
}

/** The clause that a token may belong to: those that end in front of it are left. */
function closed(from: Draft, token: Token, sentence: readonly Token[]): Draft {
  const before = sentence[token.index - 1];
  let at = from;
  while (at.within !== undefined && before !== undefined && ends(at, before, token, sentence)) at = at.within;
  return at;
}

function ends(clause: Draft, before: Token, token: Token, sentence: readonly Token[]): boolean {
  if (clause.kind === 'aside') return !token.aside;
  if (token.aside || clause.kind === 'joined') return /[;:]/.test(before.after) && !token.aside;
  if (/[;:]/.test(before.after)) return true;
  if (clause.verb === undefined) return false;
  const goesOn = clause.within?.verb === undefined && beginsPredicate(token, sentence);
  if (before.after !== ',') return goesOn && !clause.parted;
  // "When it rained, the mayor left", "the mayor, who drank, left", "…, who drank, and left".
  return goesOn || clause.within?.tokens.length === 0 || joinsClauses(token);
}

/** A finite verb that no auxiliary, "to" or "and" in front belongs to. */
function beginsPredicate(token: Token, sentence: readonly Token[]): boolean {
  const verb = token.part === 'ADV' ? sentence[token.index + 1] : token;
  if (verb === undefined || !isPredicate(verb, sentence) || verb.word.endsWith('ing')) return false;
  const before = sentence.slice(0, token.index).findLast(({ part }) => part !== 'ADV' && part !== 'PART');
  const to = sentence[token.index - 1]?.word === 'to';
  return before?.part !== 'AUX' && before?.part !== 'CCONJ' && !to;
}

function openedBy(
  token: Token,
  before: Token | undefined,
  at: Draft,
  sentence: readonly Token[],
): Draft | undefined {
  if (token.aside) return before?.aside === true ? undefined : draft('aside', undefined, before, at);
  const next = sentence[token.index + 1];
  if (isRelative(token) && (token.word !== 'that' || opensThat(token, before, sentence)))
    return draft('relative', token, before, at);
  if (
    (isSubordinator(token) || opensCondition(token) || token.word === 'as') &&
    hasPredicate(token, sentence)
  )
    return draft('subordinate', token, before, at);
  if (joinsClauses(token) && next !== undefined && at.verb !== undefined) {
    const verb = next.part === 'ADV' ? sentence[next.index + 1] : next;
    const isPlain = verb !== undefined && isPredicate(verb, sentence);
    if (isPlain || hasSubject(token, sentence) || leavesOutVerb(token, at, sentence))
      return draft('joined', token, before, at);
  }
  if (before !== undefined && /[;:]/.test(before.after)) return draft('joined', undefined, before, at);
  return isParticiple(token, before, at) ? draft('participle', undefined, before, at) : undefined;
}

/** "The ship that sank", "the ship that he sold"; not "that ship". */
function opensThat({ index }: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  const next = sentence[index + 1];
  if (before === undefined || next === undefined) return false;
  return isVerbal(next) || isNominal(before) || isVerbal(before) || before.part === 'ADJ';
}

/** A verb comes before the next mark or "and": "as he left", not "as a drummer". */
function hasPredicate({ index }: Token, sentence: readonly Token[]): boolean {
  const behind = sentence.slice(index + 1);
  const end = behind.findIndex(token => token.after !== '' || token.part === 'CCONJ');
  return (end === -1 ? behind : behind.slice(0, end + 1)).some(token => isPredicate(token, sentence));
}

/** "A sold the mill, and B the bridge", "A left Rell in 1990 and Tarn in 1995". */
function leavesOutVerb({ index }: Token, { tokens }: Draft, sentence: readonly Token[]): boolean {
  const start = sentence[index + 1]?.part === 'PRON' ? index + 2 : index + 1;
  const group = groupBeginningAt(sentence, start);
  const next = sentence[start + group.length];
  if (group.length === 0 || next === undefined || group.at(-1)?.after !== '') return false;
  if (next.part === 'DET') {
    const object = groupBeginningAt(sentence, next.index);
    const behind = sentence[next.index + object.length];
    return object.length > 0 && (behind === undefined || !isPredicate(behind, sentence));
  }
  const [told, before] =
    next.part === 'ADP' ? [sentence[next.index + 1], tokens.findLast(isOf(next))] : [next];
  const other = before === undefined ? tokens.at(-1) : sentence[before.index + 1];
  if (next.part === 'ADP' && before === undefined) return false;
  if (told === undefined || other === undefined) return false;
  return told.quantity === undefined ? told.name && other.name : told.quantity.kind === other.quantity?.kind;
}

function isOf({ word }: Token): (token: Token) => boolean {
  return token => token.word === word;
}

/** A noun group, or a pronoun with what it owns, and its verb right behind it. */
function hasSubject({ index }: Token, sentence: readonly Token[]): boolean {
  const pronoun = sentence[index + 1]?.part === 'PRON' ? 1 : 0;
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
    !verb.word.endsWith('ing')
  );
}

/** "Making", "built" behind a noun or a comma, where the clause has its verb or goes on behind another comma. */
function isParticiple(token: Token, before: Token | undefined, at: Draft): boolean {
  if (token.part !== 'VERB' || token.name || before === undefined || mayBeVerbOf(at, token)) return false;
  const follows = isNominal(before) || before.after === ',' || before.quantity !== undefined;
  const inflected = token.word.endsWith('ing')
    ? token.after === ''
    : token.word !== token.lemma && !token.word.endsWith('s');
  return follows && inflected;
}

/** The nearest noun group in front of a clause: what "who" and "built in 1911" speak of. */
function antecedentOf(clause: Clause): readonly Token[] {
  const [first] = clause.tokens;
  const front = clause.within?.tokens.filter(token => first !== undefined && token.index < first.index) ?? [];
  const before = front.at(-1);
  if (before !== undefined && STANDS_ALONE.test(before.word)) return [before];
  const last = front.findLastIndex(isNominal);
  return last === -1
    ? []
    : front.slice(front.slice(0, last).findLastIndex(token => !isInGroup(token)) + 1, last + 1);
}

/** In the place of a noun: "those who sank". */
export const STANDS_ALONE = /^(?:one|ones|those|others|somebody|someone|anybody|anyone|everybody|everyone)$/;

function isInGroup(token: Token): boolean {
  return (isNominal(token) || token.part === 'ADJ') && !/[,;:]/.test(token.after);
}

/** Whose predicate it is: the words in front of its verb, or those that it shares with another clause or speaks of. */
export const subjectIn = readOnce((clause: Clause): readonly Token[] => {
  const { kind, opener, tokens, verb, parted, within } = clause;
  const end = verb === undefined ? tokens.length : tokens.indexOf(verb);
  const words = tokens.slice(0, Math.max(0, end)).filter(token => token !== opener);
  const own = withoutFront(words);
  if (own.some(token => isNominal(token) || token.part === 'PRON' || STANDS_ALONE.test(token.word)))
    return own;
  if (within === undefined) return [];
  const speaksOf =
    kind === 'relative' ||
    kind === 'aside' ||
    (kind === 'participle' && !(parted && verb?.word.endsWith('ing')));
  return speaksOf ? antecedentOf(clause) : subjectIn(within);
});

/** "Whose brother sank", "when another one sank": not what it shares with another clause or speaks of. */
export function hasOwnSubject(clause: Clause): boolean {
  return subjectIn(clause).some(token => clause.tokens.includes(token));
}
