/** The store is loaded when it is first needed: most of what runs in a terminal never needs it. */
import type { Store } from '../community/ports.ts';
import type { StoreRequest } from './open-store.ts';

export type { StoreRequest } from './open-store.ts';

export async function openStore(request: StoreRequest): Promise<Store> {
  const { openStore: open } = await import('./open-store.ts');
  return open(request);
}
