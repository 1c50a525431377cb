import type { ArticleId, Citation, PassageId, Quotation } from '../../../src/model.ts';

/** A citation of a whole passage that begins at `start` in its article. */
export function makeCitation(text: string, changes: Partial<Citation> = {}, start = 0): Citation {
  return {
    passageId: 'pack/article#p4' as PassageId,
    articleId: 'pack/article' as ArticleId,
    hash: '0123456789ab',
    label: '¶4',
    title: 'On Lighthouses',
    headings: [],
    quotation: { exact: text, start, end: start + text.length },
    fidelity: 'verbatim',
    summarises: [],
    source: { licence: 'MIT' },
    ...changes,
  };
}

/** The part of a quotation with these words. */
export function partOf(quotation: Quotation, words: string): Quotation {
  const start = quotation.start + quotation.exact.indexOf(words);
  return { exact: words, start, end: start + words.length };
}
