import { articlePacks, helpPacks } from '../../library/roles.ts';
import type { Library, Pack } from '../../model.ts';
import { count, versionText } from '../lines/coverage-line.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Block, Reply } from '../reply.ts';
import { ABOUT_FOOTNOTE } from './present-topics.ts';

/** Every pack with its articles: where they come from, and how much is held of them; what is only help comes last. */
export function presentSources(library: Library): Reply {
  const packs = articlePacks(library);
  const help = helpPacks(library);
  const articles = packs.flatMap(pack => pack.articles);
  const passages = packs.reduce((sum, pack) => sum + pack.passages.length, 0);
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading: [
      count(packs.length, 'pack'),
      count(articles.length, 'article'),
      count(passages, 'passage'),
    ].join(', '),
    blocks: [
      ...packs.flatMap(pack => packBlocks(pack, pack.title, library)),
      ...help.flatMap(pack => packBlocks(pack, `${ABOUT_FOOTNOTE}: ${pack.title}`, library)),
    ],
    actions: [],
    data: {
      kind: 'sources',
      packs: [...packs, ...help].map(({ id, title, version, description, role }) => ({
        id,
        title,
        version,
        description,
        role,
      })),
      articles: [...packs, ...help].flatMap(pack =>
        pack.articles.map(({ id, title, source, fidelity }) => ({
          id,
          title,
          source,
          fidelity,
          passages: library.passagesOf(id).length,
        })),
      ),
    },
  };
}

function packBlocks({ id, version, articles }: Pack, title: string, library: Library): readonly Block[] {
  return [
    { kind: 'text', text: `${title} (${id} ${versionText(version)})` },
    {
      kind: 'list',
      items: articles.map(article => ({
        label: article.title,
        text: `${articleLine(article)} · ${count(library.passagesOf(article.id).length, 'passage')}`,
        ...(article.source.url === undefined ? {} : { link: article.source.url }),
      })),
    },
  ];
}
