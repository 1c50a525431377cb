/** Articles of one title, told apart wherever titles are listed: by date, publisher, author, or the name of the file. */
import type { Article, Pack } from '../model.ts';
import { fold } from '../text/fold.ts';

const DIFFERENCES: readonly ((article: Article) => string | undefined)[] = [
  ({ source }) => source.published,
  ({ source }) => source.publisher,
  ({ source }) => source.author,
  ({ id }) => id,
];

/** `Weather report` of two days becomes `Weather report (2021-05-03)` and `Weather report (2021-05-04)`. */
export function withDistinctTitles(packs: readonly Pack[]): readonly Pack[] {
  const groups = new Map<string, Article[]>();
  for (const article of packs.flatMap(pack => pack.articles)) {
    const key = fold(article.title);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  const titles = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const tells = DIFFERENCES.find(
      of => new Set(group.map(of)).size === group.length && group.every(each => of(each) !== undefined),
    );
    for (const article of group)
      titles.set(article.id, `${article.title} (${tells?.(article) ?? article.id})`);
  }
  if (titles.size === 0) return packs;
  return packs.map(pack => ({
    ...pack,
    articles: pack.articles.map(article => {
      const title = titles.get(article.id);
      return title === undefined ? article : { ...article, title, ownTitle: article.title };
    }),
  }));
}

/** For whoever has none of the others before them: records, previews, bibliographies. */
export function ownTitleOf({ title, ownTitle = title }: Pick<Article, 'title' | 'ownTitle'>): string {
  return ownTitle;
}
