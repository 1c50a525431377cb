import type { Coverage } from '../../model.ts';

/** More packs than this are counted, not named. */
const PACKS_NAMED = 4;

/** `Searched 2 packs, 5 articles, 61 passages (ulan-ude-2011 v1, handbook v1).` */
export function coverageLine(coverage: Coverage): string {
  const { packs, articles, passages } = coverage;
  const counts = [count(packs.length, 'pack'), count(articles, 'article'), count(passages, 'passage')].join(
    ', ',
  );
  if (packs.length === 0) return `Searched ${counts}.`;
  const named = packs.slice(0, PACKS_NAMED).map(pack => `${pack.id} ${versionText(pack.version)}`);
  const unnamed = packs.length - named.length;
  return `Searched ${counts} (${[...named, ...(unnamed > 0 ? [`${unnamed} more`] : [])].join(', ')}).`;
}

/** `1 passage`, `61 passages`, `10,000 passages`. */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}

/** `1` as `v1`; `v1` and `2011-10-04` stay as they are. */
export function versionText(version: string): string {
  return /^\d+(\.\d+)*$/.test(version) ? `v${version}` : version;
}
