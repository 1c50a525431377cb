/** Splits what is read in full into pages that end where a sentence ends. */
import type { Citation, NonEmpty, Quotation } from '../../model.ts';
import { cutQuotation } from './cut-quotation.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Long enough to read on, short enough for every platform with sources and links around it. */
export const PAGE_CHARS = 1_500;
/** Short paragraphs and list items: more of them than this crowd a message. */
export const PAGE_PASSAGES = 8;

interface PagePart {
  readonly citation: Citation;
  /** Absent when the whole passage is on the page. */
  readonly pieces?: NonEmpty<Quotation>;
}
export type Page = NonEmpty<PagePart>;

/** The same pages for the same citations; every page but the last is filled as far as passages and sentences allow. */
export function paginate(
  citations: readonly Citation[],
  maxChars = PAGE_CHARS,
  maxPassages = PAGE_PASSAGES,
): readonly Page[] {
  const pages: Page[] = [];
  let page: PagePart[] = [];
  let used = 0;
  const turn = () => {
    const [first, ...rest] = page;
    if (first !== undefined) pages.push([first, ...rest]);
    page = [];
    used = 0;
  };
  for (const citation of citations) {
    for (const part of partsOf(citation, maxChars)) {
      const length = lengthOf(part);
      if (used + length > maxChars || page.length >= maxPassages) turn();
      page.push(part);
      used += length;
    }
  }
  turn();
  return pages;
}

function lengthOf(part: PagePart): number {
  return (part.pieces ?? [part.citation.quotation]).reduce((sum, piece) => sum + piece.exact.length, 0);
}

/** A passage longer than a page falls into stretches of whole sentences, and a longer sentence into words. */
function partsOf(citation: Citation, maxChars: number): readonly PagePart[] {
  const { quotation } = citation;
  if (quotation.exact.length <= maxChars) return [{ citation }];
  const sentences = wholeSentences(quotation.exact).map(span => span.end);
  const pieces: Quotation[] = [];
  let start = 0;
  while (start < quotation.exact.length) {
    const room = start + maxChars;
    const end = sentences.findLast(candidate => candidate > start && candidate <= room);
    const piece = end === undefined ? firstWords(quotation, start, maxChars) : slice(quotation, start, end);
    pieces.push(piece);
    start = skipSpace(quotation.exact, piece.end - quotation.start);
  }
  return pieces.map(piece => ({ citation, pieces: [piece] }));
}

function firstWords(quotation: Quotation, start: number, maxChars: number): Quotation {
  const rest = slice(quotation, start, quotation.exact.length);
  const [piece] = cutQuotation(rest, undefined, maxChars);
  return piece;
}

function slice(quotation: Quotation, start: number, end: number): Quotation {
  return {
    exact: quotation.exact.slice(start, end),
    start: quotation.start + start,
    end: quotation.start + end,
  };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
