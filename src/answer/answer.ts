/** What a question can come to. */
import type { ArticleId, Citation, Coverage, NonEmpty, Source, Topic } from '../model.ts';
import type { QueryWord } from '../search/search-index.ts';

/** Why a question was answered as it was; shown by `--explain`. */
export interface Explanation {
  readonly words: readonly QueryWord[];
  /** 0 to 1; nothing is shown when it is below the bar. */
  readonly confidence: number;
  readonly bar: number;
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

export type Answer =
  | {
      readonly kind: 'found';
      /** One to three, best first. */
      readonly citations: NonEmpty<Citation>;
      readonly score: number;
      readonly coverage: Coverage;
      readonly reach: Reach;
      /** Words that were read as others, such as `pipline` as `pipeline`. */
      readonly repaired: readonly { readonly from: string; readonly to: string }[];
      readonly explanation: Explanation;
    }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: NonEmpty<Citation>;
      readonly coverage: Coverage;
      readonly repaired: readonly { readonly from: string; readonly to: string }[];
      readonly explanation: Explanation;
    }
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
      readonly related: readonly Topic[];
      readonly coverage: Coverage;
      readonly explanation?: Explanation;
    };
