/** Addresses that may be put behind a button, and into a text. */
import { type Citation, type Reply, type Row, withoutTextFragment } from '../../src/index.ts';
import { LINK_MAX, lengthOf, URL_MAX } from './limits.ts';

/** Undefined for whatever is no web address; the text fragment goes when the whole is too long. */
export function usableUrl(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  // Blanks, pipes and angle brackets end an address for Slack.
  const safe = link.trim().replace(/[\s|<>]/gu, character => encodeURIComponent(character));
  return [safe, withoutTextFragment(safe)].find(fits);
}

function fits(url: string): boolean {
  return url.length <= URL_MAX && lengthOf(url) <= LINK_MAX;
}

/** The same reply with no other addresses than usable ones. */
export function withUsableLinks(reply: Reply): Reply {
  return withLinks(reply, usableUrl);
}

export function withoutLinks(reply: Reply): Reply {
  return withLinks(reply, () => undefined);
}

type Change = (link: string | undefined) => string | undefined;

function withLinks(reply: Reply, change: Change): Reply {
  const blocks = reply.blocks.map(block => {
    switch (block.kind) {
      case 'citation':
        return { ...block, citation: citationWith(block.citation, change) };
      case 'comparison':
        return { ...block, sources: block.sources.map(source => citationWith(source, change)) };
      case 'list':
        return { ...block, items: block.items.map(row => rowWith(row, change)) };
      default:
        return block;
    }
  });
  return { ...reply, blocks };
}

function citationWith({ link, ...citation }: Citation, change: Change): Citation {
  const changed = change(link);
  return changed === undefined ? citation : { ...citation, link: changed };
}

function rowWith({ link, ...row }: Row, change: Change): Row {
  const changed = change(link);
  return changed === undefined ? row : { ...row, link: changed };
}
