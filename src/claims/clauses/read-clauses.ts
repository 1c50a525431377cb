import { readOnce } from '../sentence/read-once.ts';
import type { Token } from '../sentence/token.ts';
import type { Adverbial, Clause, Voice } from './clause.ts';
import { clausesIn } from './clauses-in.ts';
import { adverbialsOf, type Bearer, bearerOf } from './hangs-on.ts';
import { firstVerbOf, leadOf } from './lead.ts';
import { type List, listsIn } from './lists.ts';
import { definitionIn, type Predication, predicationOf } from './predication.ts';
import { type Report, reportsIn } from './reports.ts';
import { voiceOf } from './verb-group.ts';

/** What a sentence says, in the terms of grammar; each part is read when it is first asked for, and once. */
export interface Clauses {
  /** The clause that a word stands in. */
  clauseOf(token: Token): Clause | undefined;
  /** The full verb that a word goes with: that of its clause, or of the one that this hangs on. */
  verbOf(token: Token): Token | undefined;
  /** How a preposition ties in the noun group that a word is in. */
  adverbialOf(token: Token): Adverbial | undefined;
  /** The noun that another one tells more of: "the roof of the church", "the church roof". */
  bearerOf(token: Token): Bearer | undefined;
  voiceOf(verb: Token): Voice;
  /** Its first verb. */
  readonly verb: Token | undefined;
  /** All in front of its first verb. */
  readonly lead: readonly Token[];
  /** Whatever its first copula says of the subject: "is in Rell", "is a town". */
  readonly predicate: Predication | undefined;
  /** What its first copula with a noun behind it says that the subject is: "is a town". */
  readonly definition: Predication | undefined;
  /** Noun groups that are joined by "and" or "or". */
  readonly lists: readonly List[];
  /** Who says it, or thinks it. */
  readonly reports: readonly Report[];
}

export const readClauses = readOnce(
  (sentence: readonly Token[]): Clauses => ({
    clauseOf: token => clausesIn(sentence).clauseOf(token),
    verbOf: token => clausesIn(sentence).verbOf(token),
    adverbialOf: token => adverbialsOf(sentence).get(token),
    bearerOf: token => bearerOf(token, sentence),
    voiceOf(verb) {
      const clause = clausesIn(sentence).clauseOf(verb);
      return clause?.verb === verb ? clause.voice : voiceOf(verb, sentence);
    },
    get verb() {
      return firstVerbOf(sentence);
    },
    get lead() {
      return leadOf(sentence);
    },
    get predicate() {
      return predicationOf(sentence);
    },
    get definition() {
      return definitionIn(sentence);
    },
    get lists() {
      return listsIn(sentence);
    },
    get reports() {
      return reportsIn(sentence);
    },
  }),
);
