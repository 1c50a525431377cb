/** Where people read a passage: at the reader's public address, or on this machine while it runs. */
import { ADDED_PACK } from '../library/ids.ts';
import type { Library, Passage } from '../model.ts';
import { LINK_KEYS, passagePath } from './page-path.ts';
import type { Seal } from './seal.ts';

export interface Pages {
  /** Undefined where no reader runs, or the pack's pages are for nobody. */
  pageOf(passage: Passage, library: Library, sentence?: number): string | undefined;
  /** From then on pages are at this address, unless they have a public one. */
  openAt(address: string): void;
}

interface PagesOptions {
  /** The reader's public address, without a slash at its end. */
  readonly baseUrl?: string | undefined;
  /** Whether others than this machine reach it: then a pack says who may see its pages. */
  readonly beyond: boolean;
  readonly seal: Seal;
}

export function createPages({ baseUrl, beyond, seal }: PagesOptions): Pages {
  let address = baseUrl;
  return {
    pageOf(passage, library, sentence) {
      // What a community has added itself is on no shelf.
      if (address === undefined || passage.packId === ADDED_PACK) return undefined;
      const reader = beyond ? library.pack(passage.packId)?.reader : 'public';
      if (reader === undefined || reader === 'none') return undefined;
      const said = new URLSearchParams();
      if (sentence !== undefined) said.set(LINK_KEYS.sentence, String(sentence));
      if (reader === 'signed') said.set(LINK_KEYS.signature, seal.sign(passage.id));
      const query = said.size === 0 ? '' : `?${said}`;
      return `${address}${passagePath(passage)}${query}`;
    },
    openAt(local) {
      address ??= local;
    },
  };
}
