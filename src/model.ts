/** The nouns of Footnote: types only, plain strings only (adapters escape). */

export type NonEmpty<T> = readonly [T, ...T[]];

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Lower-case letters, digits and single hyphens, at most 24 characters. */
export type PackId = Brand<string, 'PackId'>;
/** `pack/article`; the article's part is at most 40 characters. */
export type ArticleId = Brand<string, 'ArticleId'>;
/** `pack/article#p12`, at most 75 characters (PASSAGE_ID_MAX). */
export type PassageId = Brand<string, 'PassageId'>;

/** `verbatim`: the article's own words. `digest`: a summary in our words of stated paragraphs. */
export type Fidelity = 'verbatim' | 'digest';

/** What is known of where an article comes from; what is not given is left out, never guessed. */
export interface Source {
  readonly author?: string;
  readonly publisher?: string;
  /** http or https. */
  readonly url?: string;
  /** ISO 8601: `2011`, `2011-10` or `2011-10-04`. */
  readonly published?: string;
  /** ISO 8601 date. */
  readonly retrieved?: string;
  readonly licence: string;
}

export interface Article {
  readonly id: ArticleId;
  readonly packId: PackId;
  /** As it is listed: told apart from others of the same title. */
  readonly title: string;
  /** As the article itself has it, where that is another: what a citation carries elsewhere. */
  readonly ownTitle?: string;
  /** The text as a reader sees it: inline markup removed, passages separated by one blank line. */
  readonly body: string;
  readonly source: Source;
  readonly fidelity: Fidelity;
  /** BCP 47, such as `en`. */
  readonly language: string;
  /** Absent where it has none. */
  readonly bareHeadings?: readonly BareHeading[];
}

/** A heading of an article that no passage stands under. */
export interface BareHeading {
  readonly text: string;
  /** Where the next passage begins in the body; the end of it where none does. */
  readonly at: number;
  /** How many of the headings of that passage stand between. */
  readonly headingsBehind: number;
}

/** The smallest citable unit: one paragraph or list item. `text` is always `article.body.slice(start, end)`. */
export interface Passage {
  readonly id: PassageId;
  readonly articleId: ArticleId;
  readonly packId: PackId;
  /** The number in `¶12`: from 1, stable over updates of the article, not always consecutive. */
  readonly ordinal: number;
  /** The headings that the passage stands under, outermost first. */
  readonly headings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The first 12 hexadecimal digits of the SHA-256 of `text`: shows drift. */
  readonly hash: string;
  /** For a digest: the paragraphs of the original that the passage sums up. Empty otherwise. */
  readonly summarises: readonly number[];
  /** Where the passage is in the original, where that has places of its own: `p. 4`, `Anna, 00:12`. */
  readonly locator?: string | undefined;
}

/** A name that people type, with the passages it stands for. */
export interface Topic {
  readonly name: string;
  readonly packId: PackId;
  readonly summary: string;
  readonly aliases: readonly string[];
  /** Whether it becomes a chat command of its own. */
  readonly command: boolean;
  /** Shown, in this order, when the topic is asked for without a question. */
  readonly lead: readonly PassageId[];
  /** Where a question on the topic is looked up first; contains `lead`. */
  readonly passages: readonly PassageId[];
  /** Finds the lead passages when none are listed. */
  readonly query?: string;
}

/** Names that mean the same, such as DPRK and North Korea; the first is the one to show. */
export type AliasGroup = NonEmpty<string>;

/** A claim that the host has reviewed; shown as the host's, never as the sources'. */
export interface ClaimReview {
  readonly claim: string;
  readonly review: string;
  readonly reviewer?: string;
  readonly reviewed?: string;
  readonly url?: string;
  readonly passages: readonly PassageId[];
}

/** `help`: explains Footnote itself, and is none of the articles that a community reads. */
export type PackRole = 'articles' | 'help';

/**
 * Who may see a pack's pages beyond this machine: everyone (`public`), who was sent a signed link to a passage
 * (`signed`, that passage and its neighbours), or nobody (`none`).
 */
export type PackReader = 'public' | 'signed' | 'none';

export interface Pack {
  readonly id: PackId;
  readonly role: PackRole;
  readonly reader: PackReader;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly version: string;
  readonly articles: readonly Article[];
  /** In the order of the articles, then of the text. */
  readonly passages: readonly Passage[];
  /** Only those that the host has turned on. */
  readonly topics: readonly Topic[];
  readonly aliasGroups: readonly AliasGroup[];
  readonly claimReviews: readonly ClaimReview[];
}

/** How far a place has read an article; what comes after is not in its library. */
export interface ReadSoFar {
  readonly articleId: ArticleId;
  readonly title: string;
  /** The number of the last passage; undefined where none of it is read. */
  readonly last: number | undefined;
  /** How many passages come after, and the number of the next. */
  readonly left: number;
  readonly next: number;
}

/** All packs loaded for a community. */
export interface Library {
  /** Names what was read: the same for the same pack files. Absent where no files were read. */
  readonly fingerprint?: string;
  readonly packs: readonly Pack[];
  readonly articles: readonly Article[];
  readonly passages: readonly Passage[];
  readonly topics: readonly Topic[];
  readonly aliasGroups: readonly AliasGroup[];
  readonly claimReviews: readonly ClaimReview[];
  pack(id: string): Pack | undefined;
  article(id: string): Article | undefined;
  passage(id: string): Passage | undefined;
  /** In the order of the text; empty for an unknown article. */
  passagesOf(articleId: ArticleId): readonly Passage[];
  /**
   * The address of the page that shows a passage, with one of its sentences (from 1) lit; undefined, or absent,
   * where there is none.
   */
  readonly pageOf?: ((passage: Passage, sentence?: number) => string | undefined) | undefined;
  /** The articles that go on beyond what is in here; absent where there is none. */
  readonly readSoFar?: readonly ReadSoFar[];
}

/** Exact words: `article.body.slice(start, end) === exact`. */
export interface Quotation {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** A quotation, where it is, and how to get there. */
export interface Citation {
  readonly passageId: PassageId;
  readonly articleId: ArticleId;
  readonly hash: string;
  /** `¶12`. */
  readonly label: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** The name of the first topic of its pack that the passage belongs to. */
  readonly topic?: string;
  readonly quotation: Quotation;
  /** The sentence of the quotation that answers best; lies within `quotation`. */
  readonly keySentence?: Quotation;
  readonly fidelity: Fidelity;
  readonly summarises: readonly number[];
  /** Where it is in an original that has places of its own, such as `p. 4`. */
  readonly locator?: string;
  /** Opens the article at the passage, where an address is known. */
  readonly link?: string;
  readonly source: Source;
}

/** What was searched. */
export interface Coverage {
  readonly packs: readonly { readonly id: PackId; readonly version: string }[];
  readonly articles: number;
  readonly passages: number;
}
