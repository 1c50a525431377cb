/** Archives, unpacked within limits: what an archive says of its sizes is not believed. */
import { unzipSync } from 'fflate';

/** Bytes unpacked, all wanted parts together: the text of the largest books has some five million. */
const UNPACKED_MAX = 100_000_000;
const PARTS_MAX = 10_000;

export type Unzipped =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'broken' }
  | { readonly kind: 'tooLarge' };

export function zipNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        if (names.length === PARTS_MAX) throw new Error('Enough: a directory may claim billions.');
        return false;
      },
    });
  } catch {
    // A broken or endless directory has the names read so far.
  }
  return names;
}

/** Only the parts that are wanted; fflate fills no more than the size that the directory states. */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped {
  let total = 0;
  let parts = 0;
  let tooLarge = false;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts++;
        const wanted = isWanted(name);
        if (wanted) total += originalSize;
        tooLarge = parts > PARTS_MAX || total > UNPACKED_MAX;
        if (tooLarge) throw new Error('More than can be unpacked.');
        return wanted;
      },
    });
    return { kind: 'parts', parts: new Map(Object.entries(found)) };
  } catch {
    return tooLarge ? { kind: 'tooLarge' } : { kind: 'broken' };
  }
}
