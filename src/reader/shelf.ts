/** What the reader's server may show: whatever is not on the shelf cannot be reached through it. */
import { setImmediate } from 'node:timers/promises';
import type { Corpus } from '../corpus.ts';
import type { Article, Library, Pack, Passage } from '../model.ts';
import { publicLibrary } from './public-library.ts';
import type { Seal } from './seal.ts';

export interface Shelf {
  /** What everybody who reaches the server may read and search. */
  corpus(): Corpus;
  /** After the library was replaced: makes what is shown of it before anybody asks, if anybody has asked before. */
  renew(): Promise<void>;
  /** A passage that everybody may read, or that the signature is for; what is unknown and what is not allowed is the same. */
  passage(id: string, signature?: string): Opened | undefined;
}

export interface Opened {
  readonly passage: Passage;
  readonly article: Article;
  readonly pack: Pack;
  /** `excerpt`: the passage with one neighbour on each side, and nothing else of its article. */
  readonly extent: 'article' | 'excerpt';
  /** The passages of the article that may be shown, in the order of the text. */
  readonly shown: readonly Passage[];
}

interface ShelfOptions {
  /** The whole corpus in force now. */
  readonly corpus: () => Corpus;
  readonly beyond: boolean;
  readonly seal: Seal;
  readonly corpusOf: (library: Library) => Corpus;
}

export function createShelf({ corpus, beyond, seal, corpusOf }: ShelfOptions): Shelf {
  let made: { readonly of: Corpus; readonly open: Corpus } | undefined;

  function openCorpus(): Corpus {
    const whole = corpus();
    if (!beyond) return whole;
    if (made?.of !== whole) {
      if (made !== undefined && made.open !== made.of) made.open.meaning?.stop();
      const library = publicLibrary(whole.library);
      made = { of: whole, open: library === whole.library ? whole : corpusOf(library) };
    }
    return made.open;
  }

  return {
    corpus: openCorpus,
    async renew() {
      if (made === undefined) return;
      // Whoever was asked before is answered first.
      await setImmediate();
      openCorpus();
    },
    passage(id, signature = '') {
      // Compared for every id, so that time says nothing of which ids there are.
      const isSigned = seal.isSigned(id, signature);
      const open = openCorpus().library;
      const passage = open.passage(id);
      if (passage !== undefined) return opened(passage, open, 'article');
      if (!isSigned) return undefined;
      const { library } = corpus();
      const signed = library.passage(id);
      return signed !== undefined && library.pack(signed.packId)?.reader === 'signed'
        ? opened(signed, library, 'excerpt')
        : undefined;
    },
  };
}

function opened(passage: Passage, library: Library, extent: Opened['extent']): Opened | undefined {
  const article = library.article(passage.articleId);
  const pack = library.pack(passage.packId);
  if (article === undefined || pack === undefined) return undefined;
  const all = library.passagesOf(article.id);
  const at = all.findIndex(({ id }) => id === passage.id);
  const shown = extent === 'article' ? all : all.slice(Math.max(0, at - 1), at + 2);
  return { passage, article, pack, extent, shown };
}
