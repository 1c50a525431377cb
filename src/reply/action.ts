/** Follow-ups, encoded so that a button works after a restart: no memory is needed to decode one. */
import type { ArticleId, PassageId } from '../model.ts';

/** `hash` is the passage's at the time of the reply, so that a changed passage says so. */
export interface PassageRef {
  readonly passageId: PassageId;
  readonly hash: string;
}

export type Action =
  /** Show the passage with the one before and the one after. */
  | { readonly kind: 'context'; readonly at: PassageRef }
  /** Show one passage: before, after, ¶2. */
  | { readonly kind: 'show'; readonly at: PassageRef }
  /** A candidate was picked: quote it. */
  | { readonly kind: 'pick'; readonly at: PassageRef }
  /** Read the article in full, from this page on (from 1). */
  | { readonly kind: 'full'; readonly articleId: ArticleId; readonly page: number }
  /** Post the quotation for everyone. */
  | { readonly kind: 'share'; readonly at: PassageRef }
  | { readonly kind: 'dismiss' };
