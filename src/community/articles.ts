/** The articles that a community's hosts have added from chat, and the port to what keeps them. */
import type { NotKept, Written } from './written.ts';

/** What a host does with one of them. */
export const ADDED_STEPS = ['add', 'discard', 'undo', 'remove', 'restore', 'tell'] as const;
export type AddedStep = (typeof ADDED_STEPS)[number];

/** Somebody who goes to fetch the day's date comes back to it. */
export const DRAFT_KEPT_MS = 60 * 60 * 1_000;
/** What was added or removed by mistake is noticed the same day. */
export const UNDO_MS = 24 * 60 * 60 * 1_000;
/** Of those that nobody has added yet; the oldest go. */
export const DRAFTS_MAX = 20;
/** A reading group's years of articles, and what one machine holds for hundreds of such groups. */
export const ARTICLES_MAX = 200;
/** Of all of them together: some 800,000 words. */
export const LETTERS_MAX = 5_000_000;

const ADDED_ID = /^[0-9a-z]{20}$/;

export function isAddedId(text: string): boolean {
  return ADDED_ID.test(text);
}

/** What an import made of a file or of pasted text. */
export interface NewArticle {
  /** Its name in the pack. */
  readonly slug: string;
  readonly title: string;
  readonly passages: number;
  /** As in a library folder: front matter, then numbered passages. */
  readonly text: string;
}

/** What is known of an article without its text. */
export interface AddedArticle {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly passages: number;
  readonly letters: number;
  /** The same for the same text alone. */
  readonly hash: string;
  /** In milliseconds. */
  readonly addedAt: number;
}

export type ArticleChanged =
  | { readonly kind: 'changed'; readonly article: AddedArticle; readonly replaced?: AddedArticle }
  /** Not there, not any more, or never of this community. */
  | { readonly kind: 'gone' }
  /** It is so already. */
  | { readonly kind: 'already'; readonly article: AddedArticle }
  | { readonly kind: 'tooLate'; readonly article: AddedArticle }
  /** Another one has come to its place since. */
  | { readonly kind: 'taken'; readonly article: AddedArticle }
  /** One of the limits would be passed. */
  | { readonly kind: 'full'; readonly what: 'articles' | 'letters' }
  | NotKept;

export type Discarded = Written | { readonly kind: 'already'; readonly article: AddedArticle };

/** Each change has its line in the record of changes, or neither is kept. */
export interface Articles {
  /** Those that are answered from, the first added first. */
  list(): Promise<readonly AddedArticle[]>;
  /** The text of each of these that is there; what was removed a moment ago still is. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** For a host to look at before it is added; it goes by itself. */
  draft(article: NewArticle): Promise<{ readonly kind: 'drafted'; readonly id: string } | NotKept>;
  /** Nothing of it is left, unless somebody has added it meanwhile. */
  discard(id: string): Promise<Discarded>;
  /** Takes the place of one of the same name. */
  add(id: string, user: string): Promise<ArticleChanged>;
  /** Takes back an addition of the last day; what it had replaced is there again. */
  undo(id: string, user: string): Promise<ArticleChanged>;
  remove(id: string, user: string): Promise<ArticleChanged>;
  /** Puts back what was removed within the last day. */
  restore(id: string, user: string): Promise<ArticleChanged>;
}
