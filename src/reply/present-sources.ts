import type { Library } from '../model.ts';
import { count, versionText } from './coverage-line.ts';
import type { Block, Reply } from './reply.ts';
import { articleLine } from './source-line.ts';

/** Every pack with its articles: where they come from, and how much is held of them. */
export function presentSources(library: Library): Reply {
  const { packs, articles, passages } = library;
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: [
      count(packs.length, 'pack'),
      count(articles.length, 'article'),
      count(passages.length, 'passage'),
    ].join(', '),
    blocks: packs.flatMap((pack): readonly Block[] => [
      { kind: 'text', text: `${pack.title} (${pack.id} ${versionText(pack.version)})` },
      {
        kind: 'list',
        items: pack.articles.map(article => ({
          label: article.title,
          text: `${articleLine(article)} · ${count(library.passagesOf(article.id).length, 'passage')}`,
          ...(article.source.url === undefined ? {} : { link: article.source.url }),
        })),
      },
    ]),
    actions: [],
    data: {
      kind: 'sources',
      packs: packs.map(({ id, title, version, description }) => ({ id, title, version, description })),
      articles: articles.map(({ id, title, source, fidelity }) => ({
        id,
        title,
        source,
        fidelity,
        passages: library.passagesOf(id).length,
      })),
    },
  };
}
