/** RIS, which EndNote, Zotero and Mendeley read: a line for each value, and lines end with CR and LF. */
import { familyFirst } from './author-names.ts';
import { type CitedWork, placesOf } from './cited-work.ts';
import type { DateParts } from './dates.ts';

export const RIS_LINE_END = '\r\n';

/** Lines without their ends. */
export function risEntry(work: CitedWork): readonly string[] {
  const { articleId, title, authors, publisher, published, retrieved, source, language } = work;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', source.url === undefined ? 'GEN' : 'ELEC'],
    ['ID', articleId],
    ...authors.map(author => ['AU', familyFirst(author)] as const),
    ['TI', title],
    // Readers take the name of the site from the one, and of the publisher from the other.
    ['T2', source.url === undefined ? undefined : publisher],
    ['PB', publisher],
    ['PY', published?.year],
    ['DA', published === undefined ? undefined : slashed(published)],
    ['UR', source.url],
    ['Y2', retrieved === undefined ? undefined : slashed(retrieved)],
    ['LA', language],
    ['N1', placesOf(work)],
    ['N1', `Licence: ${source.licence}`],
  ];
  const lines = tags.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - '];
}

/** `2019/05//`: what is not known is left empty. */
function slashed({ year, month, day }: DateParts): string {
  return [year, two(month), two(day), ''].join('/');
}

function two(number: number | undefined): string {
  return number === undefined ? '' : String(number).padStart(2, '0');
}
