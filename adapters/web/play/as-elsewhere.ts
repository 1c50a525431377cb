/** A reply as it would go to a chat platform: an address of this machine is of no use there. */
import { type Block, type Citation, originalLink, type Reply } from '../../../src/index.ts';
import { isThisMachine } from '../this-machine.ts';

export function asElsewhere(reply: Reply): Reply {
  return { ...reply, blocks: reply.blocks.map(withOriginals) };
}

function withOriginals(block: Block): Block {
  switch (block.kind) {
    case 'citation':
      return { ...block, citation: withOriginal(block.citation) };
    case 'comparison':
      return { ...block, sources: block.sources.map(withOriginal) };
    default:
      return block;
  }
}

function withOriginal(citation: Citation): Citation {
  const { link, ...unlinked } = citation;
  if (link === undefined || !isOfThisMachine(link)) return citation;
  const original = originalLink(citation, { text: citation.quotation.exact });
  return original === undefined ? unlinked : { ...unlinked, link: original };
}

function isOfThisMachine(link: string): boolean {
  return URL.canParse(link) && isThisMachine(new URL(link).hostname);
}
