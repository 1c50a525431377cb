import { join } from 'node:path';

/** Hidden, so that it is never loaded. */
const KEPT = '.removed';

/** A folder of its own for what leaves a pack now; its name sorts by time, and is one on every system. */
export function keptFolder(library: string, pack: string): string {
  return join(library, KEPT, new Date().toISOString().replace(/[:.]/gu, '-'), pack);
}
