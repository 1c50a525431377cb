/** Takes a sentence apart into clauses: "The mayor left, | and the pier, | built in 1911, | burnt". */
import { joinsClauses } from '../english/openers.ts';
import { isNominal, isPredicate } from '../sentence/noun-group.ts';
import { readOnce } from '../sentence/read-once.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Clause } from './clause.ts';
import { type Draft, draft, isVerbOf, mayBeVerbOf } from './draft-clause.ts';
import { closed } from './ends-clause.ts';
import { leavesOutVerb } from './leaves-out-verb.ts';
import {
  endOfFront,
  goesOnBehind,
  goesOnBehindAgent,
  hasSubject,
  insertionEnd,
  isGerund,
  isListed,
  opensInfinitive,
  opensRelative,
  opensSubordinate,
} from './opens-clause.ts';
import { cueOf, reportsBeside, saysWithoutThat } from './saying.ts';

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

/** The clause that a word opens, by the first of these that shows it. */
function openedBy(
  token: Token,
  before: Token | undefined,
  at: Draft,
  sentence: readonly Token[],
): Draft | undefined {
  const opens = (kind: Clause['kind'], opener?: Token, within: Draft | undefined = at) =>
    draft(kind, opener, before, within);
  if (before === undefined && endOfFront(sentence) !== undefined) return opens('participle');
  if (token.aside && before?.aside !== true) return opens('aside');
  if (token.aside)
    return isNextInAside(token, at, sentence) ? opens('aside', undefined, at.within) : undefined;
  if (opensContent(token, before, sentence)) return opens('content', token);
  if (opensRelative(token, before, sentence)) return opens('relative', token);
  if (opensSubordinate(token, before, sentence)) return opens('subordinate', token);
  if (opensInfinitive(token, sentence)) return opens('infinitive', token);
  if (joins(token, at, sentence)) return opens('joined', token, finiteOver(at, verbBehind(token, sentence)));
  if (reportsBeside(token, sentence)) return opens('reporting');
  if (saysWithoutThat(token, sentence)) return opens('content');
  if (/[;:]/.test(before?.after ?? '')) return opens('joined');
  if (!isParticiple(token, before, at, sentence)) return undefined;
  return opens(isListed(token, before, sentence) ? 'joined' : 'participle');
}

/** "(Born in 1911, died in 1986)". */
function isNextInAside(token: Token, at: Draft, sentence: readonly Token[]): boolean {
  return token.part === 'VERB' && !mayBeVerbOf(at, token) && isPredicate(token, sentence);
}

/** "Said that it sank", "glad that it sank". */
function opensContent(token: Token, before: Token | undefined, sentence: readonly Token[]): boolean {
  if (token.word !== 'that') return false;
  const follows = before !== undefined && (isVerbal(before) || before.part === 'ADJ');
  return follows || cueOf(token, sentence) !== undefined;
}

/** "And sank", "and the pier burnt", "and Brandt the mill"; "not yet" joins nothing, nor "the visual and performing arts". */
function joins(token: Token, at: Draft, sentence: readonly Token[]): boolean {
  if (!joinsClauses(token) || token.part === 'ADV' || at.verb === undefined) return false;
  const verb = verbBehind(token, sentence);
  const isPlain = verb !== undefined && isPredicate(verb, sentence) && (!isGerund(verb) || isGerund(at.verb));
  return isPlain || hasSubject(token, sentence) || leavesOutVerb(token, at.tokens, sentence);
}

/** What stands behind a conjunction, and behind what is inserted there, but for an adverb. */
function verbBehind(token: Token, sentence: readonly Token[]): Token | undefined {
  const next = sentence[insertionEnd(token, sentence) + 1];
  return next?.part === 'ADV' ? sentence[next.index + 1] : next;
}

/** "Planned to sell it and is poor", "planned selling it and left": what has a tense is joined to what has one. */
function finiteOver(at: Draft, verb: Token | undefined): Draft {
  const hasTense = verb !== undefined && verb.word !== verb.lemma && !isGerund(verb);
  const isBare =
    at.kind === 'infinitive' || isGerund(at.verb) || (at.kind === 'participle' && verb?.part === 'AUX');
  return hasTense && isBare && at.within !== undefined ? finiteOver(at.within, verb) : at;
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
