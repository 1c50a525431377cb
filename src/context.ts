/** What commands work with; made once at the composition root, read by every command. */
import type { JudgeOptions } from './claims/judge/ask-judge.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type Corpus, createCorpus, type OpenMeaning } from './corpus.ts';
import type { Library } from './model.ts';
import type { Pages } from './reader/pages.ts';

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
  /** Where citations lead to; without it, to the originals. */
  readonly pages?: Pages | undefined;
}

export function createContext(
  first: Library | Corpus,
  { judge, openMeaning, now, pages }: ContextOptions = {},
): ReplaceableContext {
  const asCorpus = (next: Library | Corpus) =>
    withPages('index' in next ? next : createCorpus(next, openMeaning), pages);
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

/** The one place that says where a citation of this library leads to. */
function withPages(corpus: Corpus, pages: Pages | undefined): Corpus {
  if (pages === undefined) return corpus;
  const { library } = corpus;
  return {
    ...corpus,
    library: { ...library, pageOf: (passage, sentence) => pages.pageOf(passage, library, sentence) },
  };
}
