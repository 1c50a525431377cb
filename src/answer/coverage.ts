import { articlePacks } from '../library/roles.ts';
import type { Coverage, Library } from '../model.ts';

/** What a question is looked up in, help left out: it is none of the reader's articles. */
export function coverageOf(library: Library): Coverage {
  const packs = articlePacks(library);
  return {
    packs: packs.map(({ id, version }) => ({ id, version })),
    articles: packs.reduce((sum, { articles }) => sum + articles.length, 0),
    passages: packs.reduce((sum, { passages }) => sum + passages.length, 0),
  };
}
