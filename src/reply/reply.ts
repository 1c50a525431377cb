/** What goes out of `bot.handle`: plain strings only; each adapter escapes once, in its render. */
import type { Answer } from '../answer/answer.ts';
import type { BibliographyEntry } from '../bibliography/bibliography.ts';
import type { Runs } from '../bibliography/runs.ts';
import type { CiteStyle } from '../bibliography/style.ts';
import type { AddedArticle, AddedStep } from '../community/articles.ts';
import type { Host, Pace, PlaceSettings } from '../community/settings.ts';
import type { Language } from '../language/language.ts';
import type {
  Article,
  ArticleId,
  Citation,
  NonEmpty,
  Pack,
  PackId,
  Quotation,
  Source,
  Topic,
} from '../model.ts';
import type { Mark, QuoteVerdict, Verdict } from '../verdict.ts';
import type { Action, CitedScope } from './action.ts';
import type { HostData } from './host-data.ts';
import type { MissedData } from './missed-data.ts';
import type { ReplyFile } from './reply-file.ts';

/** One of the exit codes and one of the looks: answer 0, choice 0, abstention 3, problem 2. */
export type Tone = 'answer' | 'choice' | 'abstention' | 'problem';

export type Block =
  /** A sentence or paragraph of Footnote's own words. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Words of the text that carry its point: set in bold where there is such type, as they are elsewhere. */
      readonly strong?: readonly string[];
    }
  /** A small remark of Footnote's own words, such as what was searched for. */
  | {
      readonly kind: 'note';
      readonly text: string;
      /** Where it says which words were read as others. */
      readonly searchedFor?: readonly string[];
    }
  | CitationBlock
  | ComparisonBlock
  /** Other places, in one line (`alsoLine`): `also ¶4, ¶9`; only titles other than of `articleId` are named. */
  | { readonly kind: 'also'; readonly articleId: ArticleId; readonly citations: NonEmpty<Citation> }
  | ReferencesBlock
  /** Rows such as topics, sources, commands, candidates. */
  | { readonly kind: 'list'; readonly items: readonly Row[] };

/** A quotation; adapters show `quotationParts(block)`, the label, then `sourceLine` and the link. */
export interface CitationBlock {
  readonly kind: 'citation';
  readonly citation: Citation;
  /** What is shown of a quotation that is cut, in order; each lies within `citation.quotation`. */
  readonly pieces?: NonEmpty<Quotation>;
  /** Whether source line and link follow; false where another citation beside it says them for both. */
  readonly source: boolean;
}

/** Entries of a bibliography, to be copied as they stand: never cut, only left out and counted. */
export interface ReferencesBlock {
  readonly kind: 'references';
  /** `prose` is set as text, with its italics; `record` on lines of its own in type of one width, to the letter. */
  readonly form: 'prose' | 'record';
  readonly entries: readonly ReferenceEntry[];
  /** How many entries did not fit; said by `omittedLine`. */
  readonly omitted: number;
  /** Whether the reply's file has all of them. */
  readonly inFile?: boolean;
}

export interface ReferenceEntry {
  /** What the entry is, in Footnote's own words; may be empty. */
  readonly label: string;
  readonly runs: Runs;
}

/** Texts one under the other, with marks on what they have in common and what not (`markedRows`). */
export interface ComparisonBlock {
  readonly kind: 'comparison';
  readonly rows: NonEmpty<ComparisonRow>;
  /** Words of the first row that no other meets; shown as `not met: who pays`, and not at all when empty. */
  readonly notMet: readonly string[];
  /** Where the other rows are from; adapters show `sourceLine` and the link of each. */
  readonly sources: readonly Citation[];
}

export interface ComparisonRow {
  /** `claim`, `yours` or `¶3`. */
  readonly label: string;
  /** Joined, they are the text of the row. */
  readonly parts: readonly { readonly text: string; readonly mark: Mark }[];
}

export interface Row {
  /** May be empty. */
  readonly label: string;
  /** May be empty. */
  readonly text: string;
  /** A small remark of Footnote's own words on the text. */
  readonly note?: string;
  readonly link?: string;
  /** The place in `actions`, from 1, of the action that picks the row. */
  readonly number?: number;
}

export type ActionStyle = 'primary' | 'secondary';

/** A follow-up that a reader may pick: a button on most platforms, a number in the terminal. */
export interface ReplyAction {
  /** At most 75 characters. */
  readonly label: string;
  readonly action: Action;
  readonly style: ActionStyle;
}

/** The machine-readable outcome, printed by `--json`. */
export type ReplyData =
  | Answer
  | (Verdict & {
      /** The quotations in the claim, each checked too. */
      readonly quotations?: readonly { readonly text: string; readonly verdict: QuoteVerdict }[];
    })
  | QuoteVerdict
  | {
      readonly kind: 'quotations';
      readonly quotations: readonly { readonly text: string; readonly verdict: QuoteVerdict }[];
    }
  | {
      readonly kind: 'passages';
      readonly citations: readonly Citation[];
      /** The topic whose passages to read first these are, by name. */
      readonly topic?: string;
      /** By the hosts of the community, for what was asked. */
      readonly pinned?: true;
    }
  | { readonly kind: 'choice'; readonly candidates: readonly Citation[] }
  | { readonly kind: 'articleChoice'; readonly articles: readonly Pick<Article, 'id' | 'title'>[] }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  | {
      readonly kind: 'sources';
      readonly packs: readonly Pick<Pack, 'id' | 'title' | 'version' | 'description' | 'role'>[];
      readonly articles: readonly (Pick<Article, 'id' | 'title' | 'source' | 'fidelity'> & {
        readonly passages: number;
      })[];
    }
  | {
      readonly kind: 'timeline';
      /** All of them, rising by their first date; `citation.keySentence` is the statement. */
      readonly statements: readonly {
        readonly dates: readonly string[];
        readonly citation: Citation;
      }[];
    }
  | {
      readonly kind: 'outline';
      readonly article: Pick<Article, 'id' | 'title'>;
      /** All of them; `citation.keySentence` is what stands for the section. */
      readonly sections: readonly { readonly headings: readonly string[]; readonly citation: Citation }[];
    }
  | {
      readonly kind: 'compared';
      /** One for each article, in the order shown. */
      readonly sides: readonly {
        readonly article: Pick<Article, 'id' | 'title'>;
        readonly answer: Answer;
      }[];
    }
  /** Of several questions in one line, in order. */
  | { readonly kind: 'several'; readonly replies: readonly ReplyData[] }
  /** What hosts read of their community. */
  | { readonly kind: 'settings'; readonly settings: PlaceSettings }
  | { readonly kind: 'packs'; readonly used: readonly PackId[] }
  | { readonly kind: 'hosts'; readonly hosts: readonly Host[] }
  | { readonly kind: 'privacy' }
  /** The passages that everyone was shown in a place, in order. */
  | { readonly kind: 'shownHere'; readonly citations: readonly Citation[] }
  /** An article that is not added yet. */
  | {
      readonly kind: 'articlePreview';
      readonly id: string;
      readonly title: string;
      readonly source: Source;
      readonly passages: number;
      readonly format: string;
      readonly dropped: readonly { readonly text: string; readonly why: string; readonly line?: number }[];
      readonly notices: readonly string[];
    }
  /** What became of one, or that it is told of. */
  | {
      readonly kind: 'articleChanged';
      readonly does: Exclude<AddedStep, 'discard'>;
      readonly article: AddedArticle;
    }
  | { readonly kind: 'articleDiscarded' }
  /** Those that were added here. */
  | { readonly kind: 'addedArticles'; readonly articles: readonly AddedArticle[] }
  | MissedData
  | HostData
  | {
      readonly kind: 'bibliography';
      /** Where it is of more than what was named. */
      readonly of?: CitedScope;
      readonly styles: readonly {
        readonly style: CiteStyle;
        readonly entries: readonly BibliographyEntry[];
        /** The whole as a file has it. */
        readonly text: string;
      }[];
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'pace'; readonly pace: readonly Pace[] }
  | {
      readonly kind: 'problem';
      readonly message: string;
      readonly incident?: string;
      /** Something that was named, or was there, is not in the library. */
      readonly missing?: true;
    };

export interface Reply {
  readonly tone: Tone;
  readonly audience: 'everyone' | 'asker';
  /**
   * `reply`: answers what was asked. `update`: may take the place of the message whose action was picked,
   * where that message is the asker's own private one; otherwise it is a private message to them.
   * `post`: a new message for the room (a share), which names `invocation.user` without a ping.
   * `remove`: takes the message away whose action was picked.
   */
  readonly placement: 'reply' | 'update' | 'post' | 'remove';
  /** One plain line; empty when the blocks speak for themselves. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly actions: readonly ReplyAction[];
  /**
   * What `shareCheck` and `moreForCheck` need back in `invocation.carried`, word for word. An adapter keeps it
   * with the message: in the value of the button, or where it can read it out of the message again.
   */
  readonly carried?: string;
  readonly file?: ReplyFile;
  /** What it is written in, for what an adapter says beside it; undefined is English. */
  readonly language?: Language;
  readonly data: ReplyData;
}
