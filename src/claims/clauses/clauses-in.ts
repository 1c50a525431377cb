/** Takes a sentence apart into clauses: "The mayor left, | and the pier, | built in 1911, | burnt". */

import { isRelative, isSubordinator, joinsClauses, opensCondition } from '../english/openers.ts';
import { hasSubject, isGerund, isNominal, isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { subjectOf } from './clause-subject.ts';
import { adverbialsIn, objectsBehind } from './clause-words.ts';
import { leavesOutVerb } from './leaves-out-verb.ts';
import { cueOf, reportsBeside, saysWithoutThat } from './saying.ts';
import { modalityIn, tenseOf, voiceOf } from './verb-group.ts';

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
    if (isVerbOf(at, token, sentence)) at.verb = token;
  }
  return { clauses, clauseOf: token => home.get(token) };
});

function draft(
  kind: Clause['kind'],
  opener: Token | undefined,
  before: Token | undefined,
  within: Draft | undefined,
): Draft {
  const parted = before === undefined || before.after !== '';
  const tokens: Token[] = [];
  return {
    kind,
    opener,
    parted,
    within,
    tokens,
    verb: undefined,
    get subject() {
      return subjectOf(this);
    },
    get voice() {
      if (kind === 'participle' && !isGerund(this.verb)) return 'passive';
      return this.verb === undefined ? 'active' : voiceOf(this.verb, tokens);
    },
    get tense() {
      return this.verb && tenseOf(this.verb, tokens);
    },
    get modality() {
      return modalityIn(this);
    },
    get objects() {
      return this.verb === undefined ? [] : objectsBehind(this.verb, tokens);
    },
    get adverbials() {
      return adverbialsIn(tokens);
    },
  };
}

/** A gerund that nothing helps is no predicate: "the performing arts", "by selling it". */
function isVerbOf(at: Draft, token: Token, sentence: readonly Token[]): boolean {
  if (!isPredicate(token, sentence) || !mayBeVerbOf(at, token) || token.word === 'according') return false;
  return at.verb !== undefined || !isGerund(token) || at.tokens[0] === token || at.kind === 'joined';
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
  if (clause.kind === 'reporting' && before.after !== '') return true;
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
  if (verb === undefined || !isPredicate(verb, sentence) || isGerund(verb)) return false;
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
  const next = sentence[insertionEnd(token, sentence) + 1];
  const isThat = token.word === 'that';
  if (
    isThat &&
    (cueOf(token, sentence) !== undefined || (before && (isVerbal(before) || before.part === 'ADJ')))
  )
    return draft('content', token, before, at);
  if (isRelative(token) && (!isThat || opensThat(token, before, sentence)))
    return draft('relative', token, before, at);
  if (
    (isSubordinator(token) || opensCondition(token) || token.word === 'as') &&
    hasPredicate(token, sentence)
  )
    return draft('subordinate', token, before, at);
  if (opensInfinitive(token, sentence)) return draft('infinitive', token, before, at);
  // "Not yet" joins nothing.
  if (joinsClauses(token) && token.part !== 'ADV' && next !== undefined && at.verb !== undefined) {
    const verb = next.part === 'ADV' ? sentence[next.index + 1] : next;
    // "The visual and performing arts".
    const isPlain =
      verb !== undefined && isPredicate(verb, sentence) && (!isGerund(verb) || isGerund(at.verb));
    if (isPlain || hasSubject(token.index + 1, sentence) || leavesOutVerb(token, at.tokens, sentence))
      return draft('joined', token, before, at);
  }
  if (reportsBeside(token, sentence)) return draft('reporting', undefined, before, at);
  if (saysWithoutThat(token, sentence)) return draft('content', undefined, before, at);
  if (before !== undefined && /[;:]/.test(before.after)) return draft('joined', undefined, before, at);
  if (!isParticiple(token, before, at, sentence)) return undefined;
  return draft(isListed(token, before, sentence) ? 'joined' : 'participle', undefined, before, at);
}

/** Of "and, with all of its coal, sank", the word in front of "sank"; mostly the word itself. */
function insertionEnd({ index, after }: Token, sentence: readonly Token[]): number {
  const mark = after === ',' ? sentence.find(token => token.index > index && token.after !== '') : undefined;
  return mark?.index ?? index;
}

/** "Promised to sell", "to be soon sold"; not "to Rell". */
function opensInfinitive({ word, index }: Token, sentence: readonly Token[]): boolean {
  const next = sentence[index + 1];
  const infinitive = next?.part === 'ADV' ? sentence[index + 2] : next;
  return (
    word === 'to' && infinitive !== undefined && isVerbal(infinitive) && infinitive.word === infinitive.lemma
  );
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

/** "Making", "built" behind a noun or a comma, where the clause has its verb or goes on behind another comma. */
function isParticiple(
  token: Token,
  before: Token | undefined,
  at: Draft,
  sentence: readonly Token[],
): boolean {
  // "The Performing Arts Center".
  if (token.part !== 'VERB' || before === undefined || /^\p{Lu}/u.test(token.text)) return false;
  // "The 2003 bestselling novel".
  const isCounted = before.quantity !== undefined && !isGerund(token);
  const follows = isNominal(before) || before.after === ',' || isCounted;
  const inflected = isGerund(token)
    ? token.after === ''
    : token.word !== token.lemma && !token.word.endsWith('s');
  if (!follows || !inflected) return false;
  return mayBeVerbOf(at, token) ? before.after === ',' && goesOnBehind(token, sentence) : true;
}

/** "The pier was sold, moved to Rell, and burnt": not what is said of the last noun. */
function isListed(token: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  if (before?.after !== ',' || isGerund(token)) return false;
  const mark = sentence.find(({ index, after }) => index >= token.index && after !== '');
  const [and, verb] = sentence.slice((mark?.index ?? sentence.length) + 1);
  return and?.word === 'and' && verb !== undefined && isPredicate(verb, sentence);
}

/** "The pier, built in 1911, burnt". */
function goesOnBehind({ index }: Token, sentence: readonly Token[]): boolean {
  const mark = sentence.find(token => token.index >= index && token.after !== '');
  const next = mark && sentence[mark.index + 1];
  return mark?.after === ',' && next !== undefined && beginsPredicate(next, sentence);
}
