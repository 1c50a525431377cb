/** Pictures that were drawn lately, or are being drawn: one drawing, however many ask for it. */
import type { Citation } from '../../../src/index.ts';
import { type DrawCard, openCards } from './open-cards.ts';

export type Card =
  | { readonly kind: 'drawn'; readonly png: Uint8Array<ArrayBuffer> }
  /** Nothing here can show this quotation. */
  | { readonly kind: 'none' }
  /** So many wait already that the asker had better come again. */
  | { readonly kind: 'busy' };

export interface KeptCards {
  /** Whatever has the same key is the same picture. */
  card(key: string, citation: () => Citation): Promise<Card>;
}

const KEPT_MAX = 100;
/** Each takes a tenth of a second, one after the other; what takes ten seconds is given up. */
const WAITING_MAX = 20;

export function createKeptCards(open: () => Promise<DrawCard | undefined> = openCards): KeptCards {
  let opening: Promise<DrawCard | undefined> | undefined;
  let waiting = 0;
  const kept = new Map<string, Promise<Card>>();

  async function draw(citation: Citation): Promise<Card> {
    opening ??= open();
    const opened = opening;
    const drawCard = await opened.catch(error => {
      // The next asker tries again.
      if (opening === opened) opening = undefined;
      throw error;
    });
    const png = await drawCard?.(citation);
    return png === undefined ? { kind: 'none' } : { kind: 'drawn', png };
  }

  function keep(key: string, card: Promise<Card>): void {
    kept.delete(key);
    kept.set(key, card);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async card(key, citation) {
      const known = kept.get(key);
      if (known !== undefined) {
        keep(key, known);
        return known;
      }
      if (waiting >= WAITING_MAX) return { kind: 'busy' };
      waiting += 1;
      const drawing = draw(citation());
      keep(key, drawing);
      try {
        return await drawing;
      } catch (error) {
        if (kept.get(key) === drawing) kept.delete(key);
        throw error;
      } finally {
        waiting -= 1;
      }
    },
  };
}
