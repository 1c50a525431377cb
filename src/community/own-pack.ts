/** The articles of a community's own as a pack that is made when it is first asked. */
import { createHash } from 'node:crypto';
import type { OwnPack } from '../corpora.ts';
import { addedArticleId, addedPack } from '../library/added-pack.ts';
import type { AddedArticle, Articles } from './articles.ts';

/** Undefined where there are none. */
export function ownPackOf(list: readonly AddedArticle[], articles: Articles): OwnPack | undefined {
  if (list.length === 0) return undefined;
  const content = list.map(({ slug, hash }) => [slug, hash]);
  return {
    key: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    articles: list.length,
    passages: list.reduce((sum, { passages }) => sum + passages, 0),
    texts: new Map(list.map(({ slug, hash }) => [addedArticleId(slug), hash])),
    async open() {
      const texts = await articles.texts(list.map(({ id }) => id));
      return addedPack(list.flatMap(({ id, slug }) => ({ slug, text: texts.get(id) ?? '' })));
    },
  };
}
