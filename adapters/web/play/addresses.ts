/** Where a passage has its page, and which addresses of others may become links. */
import type { PassageId } from '../../../src/index.ts';

/** `pack/article#p12` -> `/read/pack/article/p12`. */
export function passageHref(id: PassageId): string {
  return `/read/${id.replace('#', '/')}`;
}

export interface WebAddress {
  readonly url: string;
  /** As a reader should see it: names in other scripts in their ASCII form, so that none imitates another. */
  readonly host: string;
}

/** Undefined unless it is an http or https address; without a name and password, which would mislead. */
export function webAddress(address: string | undefined): WebAddress | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return { url: url.href, host: url.host.replace(/^www\./u, '') };
}
