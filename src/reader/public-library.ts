import { createLibrary } from '../library/create-library.ts';
import type { Library } from '../model.ts';

/** What everybody may read beyond this machine; the library itself where that is all of it. */
export function publicLibrary(library: Library): Library {
  if (library.packs.every(pack => pack.reader === 'public')) return library;
  return createLibrary(library.packs.filter(pack => pack.reader === 'public'));
}
