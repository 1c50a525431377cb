/** What whoever reaches the pages is answered from: the shelf, and nothing that is the platforms' own. */
import { createConversations, type Shelf, type WholeContext } from '../src/index.ts';

interface ShelfContextParts {
  readonly shelf: Shelf;
  /** Whether others than this machine reach the pages. */
  readonly beyond: boolean;
}

export function contextOnShelf(whole: WholeContext, { shelf, beyond }: ShelfContextParts): WholeContext {
  return {
    corpus: shelf.corpus,
    corpusOf: async () => shelf.corpus(),
    unpaced: async () => shelf.corpus(),
    packs: () => shelf.corpus().library.packs,
    // As many visitors as come push out what was shown to each other, and nothing of a server or a workspace.
    conversations: createConversations(),
    importer: whole.importer,
    // Whoever reaches the pages is of no community.
    communities: undefined,
    // The host pays for each claim that it is asked about, and did not mean to for strangers.
    judge: beyond ? undefined : whole.judge,
  };
}
