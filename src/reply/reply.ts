/** What goes out of `bot.handle`: plain strings only; each adapter escapes once, in its render. */
import type { Answer } from '../answer/answer.ts';
import type { Article, Citation, Pack, Topic } from '../model.ts';
import type { Action } from './action.ts';

/** One of the exit codes and one of the looks: answer 0, choice 0, abstention 3, problem 2. */
export type Tone = 'answer' | 'choice' | 'abstention' | 'problem';

export type Block =
  /** A sentence or paragraph of Footnote's own words. */
  | { readonly kind: 'text'; readonly text: string }
  /** A small remark of Footnote's own words, such as what was searched for. */
  | { readonly kind: 'note'; readonly text: string }
  /** A quotation with its source; `source: false` when the next citation shares it. */
  | { readonly kind: 'citation'; readonly citation: Citation }
  /** Other places, in one line: `also ¶4, ¶9`. */
  | { readonly kind: 'also'; readonly citations: readonly Citation[] }
  /** Rows such as topics, sources, commands, candidates. `number` is that of the action which picks the row. */
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly label: string; readonly text: string; readonly link?: string }[];
    };

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
  | { readonly kind: 'passages'; readonly citations: readonly Citation[] }
  | { readonly kind: 'choice'; readonly candidates: readonly Citation[] }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] }
  | {
      readonly kind: 'sources';
      readonly packs: readonly Pick<Pack, 'id' | 'title' | 'version' | 'description'>[];
      readonly articles: readonly (Pick<Article, 'id' | 'title' | 'source' | 'fidelity'> & {
        readonly passages: number;
      })[];
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'problem'; readonly message: string; readonly incident?: string };

export interface Reply {
  readonly tone: Tone;
  readonly audience: 'everyone' | 'asker';
  /**
   * `reply`: answers what was asked. `update`: may take the place of the message whose action was picked.
   * `post`: a new message for the room (a share), which names `invocation.user` without a ping.
   * `remove`: takes the message away whose action was picked.
   */
  readonly placement: 'reply' | 'update' | 'post' | 'remove';
  /** One plain line; empty when the blocks speak for themselves. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly actions: readonly ReplyAction[];
  readonly data: ReplyData;
}
