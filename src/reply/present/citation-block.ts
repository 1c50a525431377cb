import type { Citation, NonEmpty, Quotation } from '../../model.ts';
import type { CitationBlock } from '../reply.ts';

/** The whole quotation with its source. */
export function citationBlock(citation: Citation): CitationBlock {
  return { kind: 'citation', citation, source: true };
}

/** Quotations that follow each other; of those with one source only the last names it. */
export function citationBlocks(
  shown: readonly { readonly citation: Citation; readonly pieces?: NonEmpty<Quotation> }[],
): readonly CitationBlock[] {
  return shown.map((each, index) => {
    const next = shown[index + 1]?.citation;
    return { kind: 'citation', ...each, source: next === undefined || !sameSource(each.citation, next) };
  });
}

/** Passages that sum up different paragraphs have different sources, even in one article. */
function sameSource(one: Citation, other: Citation): boolean {
  return one.articleId === other.articleId && one.summarises.join() === other.summarises.join();
}
