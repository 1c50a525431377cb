/** Where a passage's page is, from the root of the reader's address. */
import type { Passage } from '../model.ts';

/** `/read/ulan-ude-2011/russia-dprk` */
export function articlePath(articleId: string): string {
  return `/read/${articleId}`;
}

/** `/read/ulan-ude-2011/russia-dprk/p12`; each passage has a path of its own, since no server sees a fragment. */
export function passagePath({ articleId, ordinal }: Pick<Passage, 'articleId' | 'ordinal'>): string {
  return `${articlePath(articleId)}/p${ordinal}`;
}

/** The names of what a link to a passage may say beside its path. */
export const LINK_KEYS = { sentence: 's', signature: 'key' } as const;
