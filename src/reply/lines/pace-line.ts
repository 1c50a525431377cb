import type { Library, ReadSoFar } from '../../model.ts';

/** `Reading here is up to ¶18 of The night ferry, and nothing beyond it was looked at.`; undefined where all is read. */
export function paceLine({ readSoFar = [] }: Pick<Library, 'readSoFar'>): string | undefined {
  if (readSoFar.length === 0) return undefined;
  const each = readSoFar.map(placeOf).join(', ');
  return `Reading here is up to ${each}, and nothing beyond was looked at.`;
}

function placeOf({ title, last }: ReadSoFar): string {
  return last === undefined ? `the beginning of ${title}` : `¶${last} of ${title}`;
}
