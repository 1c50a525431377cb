import { say } from '../../language/say.ts';
import type { Library, ReadSoFar } from '../../model.ts';

/** `Reading here is up to ¶18 of The night ferry, and nothing beyond it was looked at.`; undefined where all is read. */
export function paceLine({ readSoFar = [] }: Pick<Library, 'readSoFar'>): string | undefined {
  if (readSoFar.length === 0) return undefined;
  const each = readSoFar.map(placeOf).join(', ');
  return say`Reading here is up to ${each}, and nothing beyond was looked at.`;
}

function placeOf({ title, last }: ReadSoFar): string {
  const label = `¶${last}`;
  return last === undefined ? say`the beginning of ${title}` : say`${label} of ${title}`;
}
