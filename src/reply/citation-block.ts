import type { Citation, NonEmpty, Quotation } from '../model.ts';
import type { CitationBlock } from './reply.ts';

/** The whole quotation with its source. */
export function citationBlock(citation: Citation): CitationBlock {
  return { kind: 'citation', citation, source: true };
}

/** Quotations that follow each other; of those from one article only the last names the source. */
export function citationBlocks(
  shown: readonly { readonly citation: Citation; readonly pieces?: NonEmpty<Quotation> }[],
): readonly CitationBlock[] {
  return shown.map((each, index) => ({
    kind: 'citation',
    ...each,
    source: shown[index + 1]?.citation.articleId !== each.citation.articleId,
  }));
}
