/** What commands work with; made once at the composition root, read by every command. */
import type { JudgeOptions } from './claims/judge/ask-judge.ts';
import type { Communities } from './community/communities.ts';
import type { Place } from './community/place.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type CorpusChoice, createCorpora } from './corpora.ts';
import { type Corpus, createCorpus, type OpenMeaning } from './corpus.ts';
import type { Library, Pack, Passage } from './model.ts';
import type { Pages } from './reader/pages.ts';

export interface Context {
  /** What was last shown where. */
  readonly conversations: Conversations;
  /** The corpus in force now: while something is answered, that of the place where it was asked. */
  corpus(): Corpus;
  /** The same as if all of it were read there: for hosts, who set how far it is. */
  unpaced(): Promise<Corpus>;
  /** All that a host can choose among. */
  packs(): readonly Pack[];
  /** Every community; absent where nothing is kept. */
  readonly communities?: Communities | undefined;
  /** Where something is being answered; absent where nothing is kept of it. */
  readonly place?: Place | undefined;
  /** Asked by claim checks about what their rules leave open; undefined unless it was measured to be right. */
  readonly judge?: JudgeOptions | undefined;
}

/** That of no place, from which each place gets its own. */
export interface WholeContext extends Context {
  corpusOf(choice: CorpusChoice): Promise<Corpus>;
}

export interface ReplaceableContext extends WholeContext {
  /** From then on every command sees the new library; who is being answered still sees the one before. */
  replace(next: Library | Corpus): void;
}

/** What a context works with besides its library; it stays the same when the library is replaced. */
export interface ContextOptions {
  /** The clock, in milliseconds. */
  readonly now?: (() => number) | undefined;
  readonly judge?: JudgeOptions | undefined;
  readonly communities?: Communities | undefined;
  /** For a library that no corpus was made of yet. */
  readonly openMeaning?: OpenMeaning | undefined;
  /** Where citations lead to; without it, to the originals. */
  readonly pages?: Pages | undefined;
}

export function createContext(
  first: Library | Corpus,
  { judge, openMeaning, now, pages, communities }: ContextOptions = {},
): ReplaceableContext {
  const asCorpus = (next: Library | Corpus) =>
    withPages('index' in next ? next : createCorpus(next, openMeaning), pages);
  let current = asCorpus(first);
  const corpora = createCorpora(asCorpus);
  return {
    conversations: createConversations(now),
    corpus: () => current,
    unpaced: async () => current,
    packs: () => current.library.packs,
    corpusOf: choice => corpora.of(current, choice),
    communities,
    judge,
    replace(next) {
      current.meaning?.stop();
      current = asCorpus(next);
    },
  };
}

/**
 * The one place that says where a citation of this library leads to. A page goes on beyond what is read somewhere, so
 * from there citations of its article lead to the original.
 */
function withPages(corpus: Corpus, pages: Pages | undefined): Corpus {
  if (pages === undefined) return corpus;
  const { library } = corpus;
  const isWhole = ({ articleId }: Passage) =>
    library.readSoFar?.some(each => each.articleId === articleId) !== true;
  return {
    ...corpus,
    library: {
      ...library,
      pageOf: (passage, sentence) =>
        isWhole(passage) ? pages.pageOf(passage, library, sentence) : undefined,
    },
  };
}
