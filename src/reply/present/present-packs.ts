import type { Place } from '../../community/place.ts';
import { say } from '../../language/say.ts';
import { ADDED_PACK } from '../../library/ids.ts';
import type { Pack, PackId } from '../../model.ts';
import { countOfArticles } from '../lines/counts.ts';
import type { Reply } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** Every pack that a host can choose, and which are used. */
export function presentPacks(
  packs: readonly Pack[],
  chosen: readonly PackId[] | undefined,
  added: Place['own'],
  heading = say`The packs here:`,
): Reply {
  const own = packs.filter(({ role }) => role === 'articles');
  const isUsed = (id: PackId) => chosen?.includes(id) ?? true;
  const used = own.filter(({ id }) => isUsed(id)).map(({ id }) => id);
  return hostReply(
    heading,
    [
      {
        kind: 'list',
        items: [
          ...own.map(({ id, title, articles }) => ({
            label: id,
            text: `${title} · ${countOfArticles(articles.length)}`,
            note: isUsed(id) ? say`used` : say`not used`,
          })),
          ...(added === undefined ? [] : [rowOfAdded(added)]),
        ],
      },
    ],
    { kind: 'packs', used },
  );
}

function rowOfAdded({ articles }: NonNullable<Place['own']>) {
  return {
    label: ADDED_PACK,
    text: `${say`Added here`} · ${countOfArticles(articles)}`,
    note: say`always used`,
  };
}
