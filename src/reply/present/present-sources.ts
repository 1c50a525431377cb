import { say } from '../../language/say.ts';
import { ADDED_PACK } from '../../library/ids.ts';
import { articlePacks, helpPacks } from '../../library/roles.ts';
import type { Library, Pack } from '../../model.ts';
import { countOfArticles, countOfPacks, countOfPassages } from '../lines/counts.ts';
import { versionText } from '../lines/coverage-line.ts';
import { articleLine } from '../lines/source-line.ts';
import type { Block, Reply } from '../reply.ts';

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
    heading: [countOfPacks(packs.length), countOfArticles(articles.length), countOfPassages(passages)].join(
      ', ',
    ),
    blocks: [
      ...packs.flatMap(pack => packBlocks(pack, titleOf(pack), library)),
      ...help.flatMap(pack => packBlocks(pack, say`About Footnote: ${pack.title}`, library)),
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

/** What hosts have added is no pack that somebody has named. */
function titleOf({ id, title }: Pack): string {
  return id === ADDED_PACK ? say`Added here` : title;
}

function packBlocks({ id, version, articles }: Pack, title: string, library: Library): readonly Block[] {
  return [
    { kind: 'text', text: `${title} (${id} ${versionText(version)})` },
    {
      kind: 'list',
      items: articles.map(article => ({
        label: article.title,
        text: `${articleLine(article)} · ${countOfPassages(library.passagesOf(article.id).length)}`,
        ...(article.source.url === undefined ? {} : { link: article.source.url }),
      })),
    },
  ];
}
