import type { Passage } from '../model.ts';
import type { Scope } from '../search/search-index.ts';

export function isInScope({ id, packId }: Passage, { packs, passages }: Scope = {}): boolean {
  return (passages === undefined || passages.has(id)) && (packs === undefined || packs.has(packId));
}
