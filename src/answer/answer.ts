/** What a question can come to. */
import type { ArticleId, Citation, Coverage, NonEmpty, Source } from '../model.ts';
import type { QueryWord } from '../search/search-index.ts';

/** Why a question was answered as it was; shown by `--explain`. */
export interface Explanation {
  readonly words: readonly QueryWord[];
  /** 0 to 1; shown to everyone from `sure` on. */
  readonly confidence: number;
  readonly sure: number;
  /** 0 to 1; the closest passages are shown from `close` on. */
  readonly relatedness: number;
  readonly close: number;
  readonly candidates: readonly {
    readonly passageId: string;
    readonly score: number;
    readonly covered: number;
    readonly repaired: number;
    readonly matched: readonly string[];
  }[];
}

/** Where the answer was found, when a topic was named: in its passages, or only elsewhere. */
export type Reach = 'topic' | 'pack' | 'library';

export type SourceFact = 'author' | 'publisher' | 'published' | 'retrieved' | 'url' | 'licence' | 'title';

/** A passage that may or may not answer, with the words of the question that it has and those that it lacks. */
export interface Close {
  readonly citation: Citation;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** How a question was read beside its words. */
export interface Reading {
  /** Words that were read as others, such as `pipline` as `pipeline`. */
  readonly repaired: readonly { readonly from: string; readonly to: string }[];
  /** The topic that it was asked about, by name. */
  readonly topic?: string;
  /** `pipeline · who paid`, where it was read with what was shown before. */
  readonly readAs?: string;
}

export type Answer =
  | (Reading & {
      readonly kind: 'found';
      /** One to three, best first. */
      readonly citations: NonEmpty<Citation>;
      readonly score: number;
      readonly coverage: Coverage;
      readonly reach: Reach;
      readonly explanation: Explanation;
    })
  | (Reading & {
      readonly kind: 'ambiguous';
      readonly candidates: NonEmpty<Citation>;
      readonly coverage: Coverage;
      readonly explanation: Explanation;
    })
  | (Reading & {
      /** The library has to do with the question, but no passage is sure to answer it. */
      readonly kind: 'closest';
      /** One to three, best first. */
      readonly closest: NonEmpty<Close>;
      readonly coverage: Coverage;
      readonly reach: Reach;
      readonly explanation: Explanation;
    })
  | {
      /** A question about the article itself, answered from its metadata. */
      readonly kind: 'aboutSource';
      readonly facts: NonEmpty<{
        readonly articleId: ArticleId;
        readonly title: string;
        readonly source: Source;
        readonly asked: NonEmpty<SourceFact>;
      }>;
      /** How many further articles the question may mean; they are not listed. */
      readonly more: number;
    }
  | {
      readonly kind: 'notFound';
      readonly reason: 'noTerms' | 'noMatch' | 'weakMatch';
      readonly coverage: Coverage;
      readonly explanation?: Explanation;
    };
