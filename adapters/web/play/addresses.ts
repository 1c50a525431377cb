/** Where a passage is read in its place, and which addresses of others may become links. */
import { type Citation, originalLink, passagePath } from '../../../src/index.ts';
import type { Links } from '../links.ts';

/** The page of the cited passage here, with the sentence that the citation marks. */
export function placeOf({ articleId, label, link }: Citation, links: Links): string {
  const path = passagePath({ articleId, ordinal: Number(label.slice(1)) });
  const isPage = link !== undefined && URL.canParse(link) && new URL(link).pathname.endsWith(path);
  return links.to(path) + (isPage ? new URL(link).search : '');
}

export interface WebAddress {
  readonly url: string;
  /** As a reader should see it: names in other scripts in their ASCII form, so that none imitates another. */
  readonly host: string;
}

/** The original at the passage, where its address is known. */
export function originalOf(citation: Citation): WebAddress | undefined {
  return webAddress(originalLink(citation, { text: citation.quotation.exact }));
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
