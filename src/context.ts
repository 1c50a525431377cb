/** What commands work with; made once at the composition root, read by every command. */
import type { JudgeOptions } from './claims/judge/ask-judge.ts';
import type { Communities } from './community/communities.ts';
import type { Place } from './community/place.ts';
import { settingsIn } from './community/settings.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { type CorpusChoice, createCorpora } from './corpora.ts';
import { type Corpus, corpusOf, createCorpus, type OpenMeaning } from './corpus.ts';
import { createImporter, type Importer } from './import/importer.ts';
import type { Attachment } from './invocation.ts';
import type { Library, Pack, Passage } from './model.ts';
import type { Pages } from './reader/pages.ts';
import { createAddedSnapshots } from './snapshot/added-snapshots.ts';
import type { SnapshotSettings } from './snapshot/open-corpus.ts';

export interface Context {
  /** What was last shown where. */
  readonly conversations: Conversations;
  /** The corpus in force now: while something is answered, that of the place where it was asked. */
  corpus(): Corpus;
  /** The same as if all of it were read there: for hosts, who set how far it is. */
  unpaced(): Promise<Corpus>;
  /** The corpus in another channel of the place; absent where nothing is kept. */
  corpusIn?(channel: string): Promise<Corpus>;
  /** All that a host can choose among. */
  packs(): readonly Pack[];
  /** Every community; absent where nothing is kept. */
  readonly communities?: Communities | undefined;
  /** Where something is being answered; absent where nothing is kept of it. */
  readonly place?: Place | undefined;
  /** The file that came with the command. */
  readonly attached?: Attachment | undefined;
  /** Reads what hosts add from chat. */
  readonly importer: Importer;
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
  /** Where communities' own libraries are kept for when they are asked again. */
  readonly snapshots?: SnapshotSettings | undefined;
  /** Where citations lead to; without it, to the originals. */
  readonly pages?: Pages | undefined;
}

export function createContext(
  first: Library | Corpus,
  { judge, openMeaning, now, pages, communities, snapshots }: ContextOptions = {},
): ReplaceableContext {
  const asCorpus = (next: Library | Corpus) =>
    withPages('index' in next ? next : createCorpus(next, openMeaning), pages);
  let current = asCorpus(first);
  const corpora = createCorpora(
    (prepared, added) => withPages(corpusOf(prepared, openMeaning, added), pages),
    {
      snapshots: snapshots && createAddedSnapshots(snapshots),
    },
  );
  return {
    conversations: createConversations(now),
    corpus: () => current,
    unpaced: async () => current,
    packs: () => current.library.packs,
    corpusOf: choice => corpora.of(current, choice),
    importer: createImporter(),
    communities,
    judge,
    replace(next) {
      current.meaning?.stop();
      current = asCorpus(next);
    },
  };
}

/** What a channel of a place has chosen; the whole where nothing is kept. */
export function choiceOf(place: Place | undefined, channel: string): CorpusChoice {
  return { packs: place && settingsIn(channel, place.record).packs, own: place?.own };
}

/** The same, as far as it is read there. */
export function corpusIn(context: WholeContext, place: Place | undefined, channel: string): Promise<Corpus> {
  const pace = place === undefined ? undefined : settingsIn(channel, place.record).pace;
  const until = pace?.map(({ articleId, to }) => ({ articleId, number: to }));
  return context.corpusOf({ ...choiceOf(place, channel), until });
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
