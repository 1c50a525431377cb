/** What commands work with; made once at the composition root, read by every command. */
import type { JudgeOptions } from './claims/judge/ask-judge.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type Corpus, createCorpus, type OpenMeaning } from './corpus.ts';
import type { Library } from './model.ts';

export interface Context {
  /** What was last shown where. */
  readonly conversations: Conversations;
  /** The corpus in force now. */
  corpus(): Corpus;
  /** Asked by claim checks about what their rules leave open; undefined unless it was measured to be right. */
  readonly judge?: JudgeOptions | undefined;
}

export interface ReplaceableContext extends Context {
  /** From then on every command sees the new library; who is being answered still sees the one before. */
  replace(next: Library | Corpus): void;
}

/** What a context works with besides its library; it stays the same when the library is replaced. */
export interface ContextOptions {
  /** The clock, in milliseconds. */
  readonly now?: (() => number) | undefined;
  readonly judge?: JudgeOptions | undefined;
  /** For a library that no corpus was made of yet. */
  readonly openMeaning?: OpenMeaning | undefined;
}

export function createContext(
  first: Library | Corpus,
  { judge, openMeaning, now }: ContextOptions = {},
): ReplaceableContext {
  const asCorpus = (next: Library | Corpus) => ('index' in next ? next : createCorpus(next, openMeaning));
  let current = asCorpus(first);
  return {
    conversations: createConversations(now),
    corpus: () => current,
    judge,
    replace(next) {
      current.meaning?.stop();
      current = asCorpus(next);
    },
  };
}
