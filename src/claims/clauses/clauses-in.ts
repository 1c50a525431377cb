/** Takes a sentence apart into clauses: "The mayor left, | and the pier, | built in 1911, | burnt". */

import { isRelative, isSubordinator, joinsClauses, opensCondition } from '../english/openers.ts';
import { isNominal, isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { agentOf, antecedentOf, subjectOf } from './clause-subject.ts';
import { adverbialsIn, objectsBehind } from './clause-words.ts';
import { leavesOutVerb } from './leaves-out-verb.ts';
import {
  beginsPredicate,
  endOfFront,
  goesOnBehind,
  goesOnBehindAgent,
  hasPredicate,
  hasSubject,
  isGerund,
  isListed,
  opensInfinitive,
  opensThat,
} from './opens-clause.ts';
import { cueOf, reportsBeside, saysWithoutThat } from './saying.ts';
import { hasTense, modalityIn, tenseIn, voiceOf } from './verb-group.ts';

interface Draft extends Clause {
  readonly within: Draft | undefined;
  readonly tokens: Token[];
  verb: Token | undefined;
}

export interface Parted {
  readonly clauses: readonly Clause[];
  clauseOf(token: Token): Clause | undefined;
  /** The full verb that a word goes with: that of its clause, or of the one that this hangs on. */
  verbOf(token: Token): Token | undefined;
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
  return {
    clauses,
    clauseOf: token => home.get(token),
    verbOf(token) {
      let clause = home.get(token);
      while (clause !== undefined && clause.verb === undefined) clause = clause.within;
      return clause?.verb?.part === 'VERB' ? clause.verb : undefined;
    },
  };
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
    get agent() {
      return agentOf(this);
    },
    get antecedent() {
      return antecedentOf(this);
    },
    get tense() {
      return this.verb && hasTense(this) ? tenseIn(this.verb, tokens) : undefined;
    },
    get voice() {
      if (kind === 'participle' && !isGerund(this.verb)) return 'passive';
      return this.verb === undefined ? 'active' : voiceOf(this.verb, tokens);
    },
    get modality() {
      return modalityIn(this);
    },
    get negations() {
      return tokens.filter(({ negates }) => negates);
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
  if (!isPredicate(token, sentence) || !mayBeVerbOf(at, token)) return false;
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
  const front = endOfFront(sentence);
  if (front !== undefined && before.index <= front.index && (before === front || isFirst(clause)))
    return before === front;
  const isInFront = mainOf(clause).tokens.length === 0;
  if (token.aside || (clause.kind === 'joined' && !isInFront))
    return /[;:]/.test(before.after) && !token.aside;
  if (/[;:]/.test(before.after)) return true;
  if (clause.verb === undefined) return false;
  const goesOn = clause.within?.verb === undefined && beginsPredicate(token, sentence);
  if (before.after !== ',') return goesOn && !clause.parted;
  // "When it rained, the mayor left", "the mayor, who drank, left", "…, who drank, and left".
  if (goesOn || isInFront || joinsClauses(token)) return true;
  // "In May, before it rained, the mayor left", "He showed, as he had said, that he left".
  return (mainOf(clause).verb === undefined && hasSubject(before, sentence)) || isThat(token);
}

function isFirst({ tokens }: Draft): boolean {
  return tokens[0]?.index === 0;
}

function mainOf(clause: Draft): Draft {
  return clause.within === undefined ? clause : mainOf(clause.within);
}

function isThat({ word, part }: Token): boolean {
  return word === 'that' && part === 'SCONJ';
}

function openedBy(
  token: Token,
  before: Token | undefined,
  at: Draft,
  sentence: readonly Token[],
): Draft | undefined {
  if (before === undefined && endOfFront(sentence) !== undefined)
    return draft('participle', undefined, before, at);
  if (token.aside && before?.aside !== true) return draft('aside', undefined, before, at);
  // "(Born in 1911, died in 1986)".
  if (token.aside)
    return token.part === 'VERB' && !mayBeVerbOf(at, token) && isPredicate(token, sentence)
      ? draft('aside', undefined, before, at.within)
      : undefined;
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
    (isSubordinator(token) || opensCondition(token) || (token.word === 'as' && before?.word !== 'such')) &&
    // "After mending it", "while, as he said, it burnt".
    token.after === '' &&
    !isGerund(next) &&
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
    if (isPlain || hasSubject(token, sentence) || leavesOutVerb(token, at.tokens, sentence))
      return draft('joined', token, before, finiteOver(at, verb));
  }
  if (reportsBeside(token, sentence)) return draft('reporting', undefined, before, at);
  if (saysWithoutThat(token, sentence)) return draft('content', undefined, before, at);
  if (before !== undefined && /[;:]/.test(before.after)) return draft('joined', undefined, before, at);
  if (!isParticiple(token, before, at, sentence)) return undefined;
  return draft(isListed(token, before, sentence) ? 'joined' : 'participle', undefined, before, at);
}

/** "Planned to sell it and is poor", "planned selling it and left": what has a tense is joined to what has one. */
function finiteOver(at: Draft, verb: Token | undefined): Draft {
  const hasTense = verb !== undefined && verb.word !== verb.lemma && !isGerund(verb);
  const isBare =
    at.kind === 'infinitive' || isGerund(at.verb) || (at.kind === 'participle' && verb?.part === 'AUX');
  return hasTense && isBare && at.within !== undefined ? finiteOver(at.within, verb) : at;
}

/** Of "and, with all of its coal, sank", the word in front of "sank"; mostly the word itself. */
function insertionEnd({ index, after }: Token, sentence: readonly Token[]): number {
  const mark = after === ',' ? sentence.find(token => token.index > index && token.after !== '') : undefined;
  return mark?.index ?? index;
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
  if (!mayBeVerbOf(at, token)) return true;
  return before.after === ',' ? goesOnBehind(token, sentence) : goesOnBehindAgent(token, sentence);
}
