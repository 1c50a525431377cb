/** An address that may be opened and shown. */
import { withoutTextFragment } from '../../src/index.ts';
import { BUTTON_URL_MAX } from './limits.ts';

export interface Link {
  readonly url: string;
  /** As a reader should see it: names in other scripts in their ASCII form, so that none imitates another. */
  readonly host: string;
}

/** Undefined unless it is an http or https address; without a name and password, which would mislead. */
export function safeLink(address: string): Link | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  // Discord would look for these two in an address as well.
  const href = url.href.replace(/@(?=everyone|here)/giu, '%40');
  return { url: href, host: url.host.replace(/^www\./u, '') };
}

/** As a button takes it: without the text fragment if it is too long with it, undefined if also without. */
export function buttonLink(address: string): Link | undefined {
  const link = safeLink(address);
  if (link === undefined || link.url.length <= BUTTON_URL_MAX) return link;
  const url = withoutTextFragment(link.url);
  return url.length <= BUTTON_URL_MAX ? { ...link, url } : undefined;
}
