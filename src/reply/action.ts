/** Follow-ups, encoded so that a button works after a restart: no memory is needed to decode one. */
import type { CiteStyle } from '../bibliography/style.ts';
import type { AddedStep } from '../community/articles.ts';
import type { Opinion, Rated } from '../community/feedback.ts';
import type { ArticleId, PackId, PassageId } from '../model.ts';

/** `hash` is the passage's at the time of the reply, so that a changed passage says so. */
export interface PassageRef {
  readonly passageId: PassageId;
  readonly hash: string;
  /**
   * Only where passages are picked or shared together: the numbers of the others, rising. They are passages of the
   * same article, and `hash` is that of all (`hashOfAll`).
   */
  readonly more?: readonly number[];
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
  /** Say how to cite the passage: in running text, or in the style named. */
  | { readonly kind: 'cite'; readonly at: PassageRef; readonly style?: CiteStyle }
  | { readonly kind: 'citeArticle'; readonly articleId: ArticleId; readonly style?: CiteStyle }
  | { readonly kind: 'citeAll'; readonly of: CitedScope; readonly style?: CiteStyle }
  /** The outline of the article, from this page on (from 1). */
  | { readonly kind: 'outline'; readonly articleId: ArticleId; readonly page: number }
  /** Dated statements, from this page on (from 1). */
  | { readonly kind: 'timeline'; readonly of: TimelineScope; readonly page: number }
  /** The passages that everyone was shown where the button is, from this page on (from 1). */
  | { readonly kind: 'shownHere'; readonly page: number }
  /** What is to be read where the button is, from this page on (from 1). */
  | { readonly kind: 'pace'; readonly page: number }
  /** Post the quotation for everyone. */
  | { readonly kind: 'share'; readonly at: PassageRef }
  /**
   * Post a check for everyone. What was checked is too long for an action: it comes in `invocation.carried`,
   * and is checked again. `seen` is the outcome that the asker was shown, so that another one says so.
   */
  | { readonly kind: 'shareCheck'; readonly check: CheckKind; readonly seen: string }
  /** Show further passages on what was checked; its text comes in `invocation.carried`. */
  | { readonly kind: 'moreForCheck'; readonly check: CheckKind }
  /** Ask when or where of a topic, or of an article that is short enough to be one subject. */
  | {
      readonly kind: 'askTopic';
      readonly asks: 'when' | 'where';
      readonly packId: PackId;
      readonly topic: string;
    }
  | { readonly kind: 'askArticle'; readonly asks: 'when' | 'where'; readonly articleId: ArticleId }
  /** Ask who somebody is: the person whose name begins there in the text of the passage, which introduces them. */
  | { readonly kind: 'whoIs'; readonly at: PassageRef; readonly start: number }
  /** What a host does with an article of the community's own; the id is of no use to anybody else. */
  | { readonly kind: 'added'; readonly does: AddedStep; readonly id: string }
  | MissedAction
  /** Say what one thinks of an answer or a check; its text may be carried. */
  | { readonly kind: 'giveFeedback'; readonly opinion: Opinion; readonly on: Rated }
  | { readonly kind: 'takeBack'; readonly opinion: Opinion; readonly on: Rated }
  /** Let the hosts have the claim whose verdict one has called wrong, which comes in `invocation.carried`; or not. */
  | { readonly kind: 'keepClaim'; readonly keep: boolean; readonly on: Rated }
  /** What people think of answers and checks, for hosts, from this page on (from 1). */
  | { readonly kind: 'feedbackPage'; readonly page: number }
  | { readonly kind: 'dismiss' };

/** What hosts do about questions without a sure answer, and about answers that they have pinned; ids are of rows. */
export type MissedAction = {
  readonly kind: 'missed';
} /** The questions, or the pinned answers, from this page on (from 1). */ & (
  | { readonly does: 'list' | 'pins'; readonly page: number }
  /** One question with its like; no more of it; how to make it a topic; a pinned answer goes. */
  | { readonly does: 'open' | 'ignore' | 'topic' | 'unpin'; readonly id: string }
  /** The passage answers the question from now on. */
  | { readonly does: 'pin'; readonly id: string; readonly passage: PassageRef }
  /** What is pinned stays pinned as it reads now. */
  | { readonly does: 'renew'; readonly id: string; readonly hash: string }
);

/**
 * What a bibliography is of: the passages that everyone was shown where it is asked for (`here`: the thread, or the
 * channel outside of one), or in the whole channel; or all articles, or those of a pack.
 */
export type CitedScope =
  | { readonly kind: 'here' | 'channel' | 'library' }
  | { readonly kind: 'pack'; readonly packId: PackId };

/** Whose dated statements: of all articles, of one, or of what a topic holds. */
export type TimelineScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'article'; readonly articleId: ArticleId }
  | { readonly kind: 'topic'; readonly packId: PackId; readonly topic: string };

export type CheckKind = 'claim' | 'quotation';
