/** The port between answers and whatever finds passages. */
import type { PackId, Passage, PassageId } from '../model.ts';
import type { AskedFor } from '../text/asked-for.ts';

/** How one word of a question was understood. */
export type QueryWord = {
  readonly text: string;
  /** 0 to 1: how much it says of what is asked, by how seldom English uses it; small talk says nothing. */
  readonly says: number;
  /** Written as a name, or as no common word of English is. */
  readonly isName: boolean;
  /** Not typed: it names what the question is about, such as the topic whose command was used. */
  readonly isAbout: boolean;
} & (
  | { readonly kind: 'known' }
  /** Not a word of the library; `readAs` are library words, most likely first. */
  | { readonly kind: 'repaired'; readonly readAs: readonly [string, ...string[]] }
  | { readonly kind: 'unknown' }
);

/** A question with at least one word that says something. */
export interface Query {
  /** As asked, cleaned of control characters. */
  readonly text: string;
  /** With misspelt words put right and what it is about in front, for those that know no misspelt words. */
  readonly spelt: string;
  readonly words: readonly [QueryWord, ...QueryWord[]];
  /** The kind of thing that it asks for, where that is sure. */
  readonly asked?: AskedFor;
}

/** Narrows a search; absent fields do not narrow. */
export interface Scope {
  readonly packs?: ReadonlySet<PackId>;
  readonly passages?: ReadonlySet<PassageId>;
}

/** How one word of a question fares in a passage. */
export interface WordMet {
  /** `heading`: only in the title of the article, or in a heading above the passage. */
  readonly place: 'text' | 'heading' | 'nowhere';
  /** 0 to 1: the share of the passages of the same article that have the word. */
  readonly share: number;
}

export interface Hit {
  readonly passage: Passage;
  /** 0 to 1, higher is better; comparable between questions. */
  readonly score: number;
  /** 0 to 1: share of the question's weight (inverse document frequency) that the passage meets. */
  readonly covered: number;
  /** 0 to 1: share of the met weight that rests on repaired words. */
  readonly repaired: number;
  /** 0 to 1: share of the question's weight whose neighbours stand together here too. */
  readonly together: number;
  /** 0 to 1: share of the question's weight that is met in the very form that was asked for. */
  readonly sameForm: number;
  /** One for each of the words of the question, in their order. */
  readonly words: readonly WordMet[];
  /** The words of the library that met the question, for marking and for `--explain`. */
  readonly matched: readonly string[];
}

export interface SearchIndex {
  /**
   * Undefined when nothing in the text can be searched for: stop words, punctuation, emoji, one letter. `about`
   * names what the question is about, and counts as words of it.
   */
  parse(text: string, about?: string): Query | undefined;
  /** Best hit first, at most `limit` hits, and no query makes it throw. */
  search(query: Query, limit: number, scope?: Scope): readonly Hit[];
  /** Whatever has every known word of the query, in no order, at most `limit` passages; none is left out by rank. */
  havingAll(query: Query, limit: number, scope?: Scope): readonly Passage[];
  /** These passages in this order, also where they have no word of the question. */
  hitsOf(query: Query, passages: readonly PassageId[], scope?: Scope): readonly Hit[];
  /** The weight by which each sentence of a passage answers the query, in order; for the key sentence. */
  weigh(query: Query, sentences: readonly string[]): readonly number[];
  /** Longer words of the library that begin so, those written most often first. */
  complete(beginning: string, limit: number): readonly string[];
}
