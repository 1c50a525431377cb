import type { Modality } from '../english/word-classes.ts';
import type { Token } from '../sentence/token.ts';

/** A predicate with what belongs to it. What is read of its words is read when it is first asked for. */
export interface Clause {
  /**
   * `joined`: by "and" or a mark. `content`: "said | that it sank". `reporting`: "it sank, | the mayor said".
   * `participle`: "a partner making seats". `aside`: in brackets.
   */
  readonly kind:
    | 'main'
    | 'joined'
    | 'relative'
    | 'content'
    | 'reporting'
    | 'subordinate'
    | 'participle'
    | 'infinitive'
    | 'aside';
  /** "Who", "since", "and", "to". */
  readonly opener: Token | undefined;
  /** A mark stands in front of it. */
  readonly parted: boolean;
  /** The clause that it hangs on. */
  readonly within: Clause | undefined;
  /** Its words, without those of the clauses within it. */
  readonly tokens: readonly Token[];
  /** The full verb of its predicate, or else the auxiliary. */
  readonly verb: Token | undefined;
  /** Whose predicate it is: the words in front of its verb, or those that it shares with another clause or speaks of. */
  readonly subject: readonly Token[];
  /** Who does it: the subject, or whom "by" names of what is done; nobody where it is not said. */
  readonly agent: readonly Token[];
  /** What a relative clause or a participle speaks of, be it its subject or its object: "the mill that he built". */
  readonly antecedent: readonly Token[];
  readonly voice: Voice;
  /** Undefined behind a modal, of an infinitive and of a participle. */
  readonly tense: Tense | undefined;
  /** What an auxiliary or the word that it hangs on makes of it: a plan, a possibility, a duty. */
  readonly modality: Modality | undefined;
  /** "Not", "never". */
  readonly negations: readonly Token[];
  /** The noun groups that follow the verb with no preposition: "gave | Brandt | the mill". */
  readonly objects: readonly (readonly Token[])[];
  /** The noun groups that a preposition ties in: "in May". */
  readonly adverbials: readonly Adverbial[];
}

export type Voice = 'active' | 'passive';
/** `perfect`: "has sold", of what is done by now. */
export type Tense = 'past' | 'perfect' | 'present';

/** What ties a noun group in: "a team from Rell", "10% in Tarn". */
export interface Adverbial {
  readonly preposition: Token;
  /** What it says of how the two stand: "in" for "within", "beside" for "north of". */
  readonly relation: string;
  readonly group: readonly Token[];
  /** The word right in front of the preposition: the noun or verb that the group hangs on. */
  readonly hangsOn: Token | undefined;
}
