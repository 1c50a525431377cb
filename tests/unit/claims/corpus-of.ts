import { type Corpus, createCorpus } from '../../../src/corpus.ts';
import { libraryOfRows } from '../../../src/eval/library-of-rows.ts';
import { createLibrary } from '../../../src/library/create-library.ts';
import type { AliasGroup, ClaimReview, Pack } from '../../../src/model.ts';

interface Extras {
  readonly aliasGroups?: readonly AliasGroup[];
  readonly claimReviews?: readonly ClaimReview[];
  readonly language?: string;
  readonly published?: string;
}

/** One article a title, with its passages in order. */
export function corpusOf(articles: Readonly<Record<string, readonly string[]>>, extras: Extras = {}): Corpus {
  const rows = Object.entries(articles).flatMap(([title, texts], article) =>
    texts.map((text, i) => ({ id: `evaluation/a${article}#p${i + 1}`, docId: `a${article}`, title, text })),
  );
  const [pack] = libraryOfRows(rows).packs;
  const { language = 'en', published, ...more } = extras;
  const changed: Pack = {
    ...pack!,
    ...more,
    articles: pack!.articles.map(article => ({
      ...article,
      language,
      source: { ...article.source, ...(published && { published }) },
    })),
  };
  return createCorpus(createLibrary([changed]));
}
