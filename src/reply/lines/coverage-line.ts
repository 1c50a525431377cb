import { say, sayCount } from '../../language/say.ts';
import type { Coverage } from '../../model.ts';
import { countOfArticles, countOfPacks, countOfPassages } from './counts.ts';

/** More packs than this are counted, not named. */
const PACKS_NAMED = 4;

/** `Searched 2 packs, 5 articles, 61 passages (ulan-ude-2011 v1, handbook v1).` */
export function coverageLine({ packs, articles, passages }: Coverage): string {
  const counts = [countOfPacks(packs.length), countOfArticles(articles), countOfPassages(passages)].join(
    ', ',
  );
  if (packs.length === 0) return say`Searched ${counts}.`;
  const named = packs.slice(0, PACKS_NAMED).map(pack => `${pack.id} ${versionText(pack.version)}`);
  const unnamed = packs.length - named.length;
  const more = unnamed > 0 ? [sayCount(unnamed, '1 more', '{0} more')] : [];
  return say`Searched ${counts} (${[...named, ...more].join(', ')}).`;
}

/** `1` as `v1`; `v1` and `2011-10-04` stay as they are. */
export function versionText(version: string): string {
  return /^\d+(\.\d+)*$/.test(version) ? `v${version}` : version;
}
