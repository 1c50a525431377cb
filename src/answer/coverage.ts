import type { Coverage, Library } from '../model.ts';

/** What a search of the whole library looks at. */
export function coverageOf(library: Library): Coverage {
  return {
    packs: library.packs.map(({ id, version }) => ({ id, version })),
    articles: library.articles.length,
    passages: library.passages.length,
  };
}
