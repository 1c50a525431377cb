/** A quotation with its number, then in small print where it is from. */

import { type Citation, type CitationBlock, CUT_MARK, quotationParts, sourceLine } from '../../src/index.ts';
import type { KnownBlock } from './blocks.ts';
import { type Inline, richText, smallPrint, text } from './rich-text.ts';
import { usableUrl } from './usable-url.ts';

/** The key sentence is bold. */
export function renderQuotation(block: CitationBlock): readonly KnownBlock[] {
  const quote = richText({ type: 'rich_text_quote', elements: [...quotationElements(block)] });
  return [quote, ...(block.source ? smallPrint(sourceWithHost(block.citation)) : [])];
}

function quotationElements(block: CitationBlock): readonly Inline[] {
  const parts = quotationParts(block);
  const shown = parts.flatMap((part, index): readonly Inline[] => {
    if (part.kind === 'text') return text(part.text, part.key ? { bold: true } : {});
    const before = index === 0 ? '' : ' ';
    const after = index === parts.length - 1 ? '' : ' ';
    return text(`${before}${CUT_MARK}${after}`);
  });
  return [...text('“'), ...shown, ...text(`” ${block.citation.label}`)];
}

/** The address behind a button is named beside it, so that nobody is sent to where they did not mean to go. */
export function sourceWithHost(citation: Citation): string {
  const url = usableUrl(citation.link);
  const host = url === undefined ? [] : [new URL(url).hostname];
  return [sourceLine(citation), ...host].join(' · ');
}
