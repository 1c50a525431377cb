/** A clause while its sentence is taken apart: its words and its verb are still to come. */
import { isPredicate } from '../sentence/noun-group.ts';
import { isVerbal, type Token } from '../sentence/token.ts';
import type { Adverbial, Clause } from './clause.ts';
import { agentOf, antecedentOf, subjectOf } from './clause-subject.ts';
import { adverbialsIn, objectsBehind } from './clause-words.ts';
import { isGerund } from './opens-clause.ts';
import { hasTense, modalityIn, tenseIn, voiceOf } from './verb-group.ts';

export interface Draft extends Clause {
  readonly within: Draft | undefined;
  readonly tokens: Token[];
  verb: Token | undefined;
}

export function draft(
  kind: Clause['kind'],
  opener: Token | undefined,
  before: Token | undefined,
  within: Draft | undefined,
): Draft {
  const parted = before === undefined || before.after !== '';
  const tokens: Token[] = [];
  let ties: { readonly of: number; readonly adverbials: readonly Adverbial[] } | undefined;
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
      // Read anew only while words are still coming.
      if (ties?.of !== tokens.length) ties = { of: tokens.length, adverbials: adverbialsIn(tokens) };
      return ties.adverbials;
    },
  };
}

/** A gerund that nothing helps is no predicate: "the performing arts", "by selling it". */
export function isVerbOf(at: Draft, token: Token, sentence: readonly Token[]): boolean {
  if (!isPredicate(token, sentence) || !mayBeVerbOf(at, token)) return false;
  return at.verb !== undefined || !isGerund(token) || at.tokens[0] === token || at.kind === 'joined';
}

/** The first of its words, or the full verb behind auxiliaries: "has not been sold". */
export function mayBeVerbOf({ verb, tokens }: Draft, token: Token): boolean {
  if (verb === undefined) return true;
  if (verb.part !== 'AUX' || !isVerbal(token)) return false;
  return tokens
    .slice(tokens.indexOf(verb) + 1, -1)
    .every(({ part, quantity }) => quantity?.kind === 'ordinal' || /^(?:AUX|ADV|PART)$/.test(part));
}
