/** What an adapter shows of a quotation: its text, the key sentence apart, and a mark where it is cut. */
import type { CitationBlock } from '../reply.ts';

export type QuotationPart =
  /** The article's own text; `key` in the sentence that answers best, unless that is all there is. */
  | { readonly kind: 'text'; readonly text: string; readonly key: boolean }
  /** Something is left out here: shown as `[…]`. */
  | { readonly kind: 'cut' };

/** How a cut is written in plain text. */
export const CUT_MARK = '[…]';

/** In order; the texts are byte for byte the article's. */
export function quotationParts(block: CitationBlock): readonly QuotationPart[] {
  const { quotation, keySentence } = block.citation;
  const pieces = block.pieces ?? [quotation];
  const parts: QuotationPart[] = [];
  let reached = quotation.start;
  for (const piece of pieces) {
    if (piece.start > reached) parts.push({ kind: 'cut' });
    const from = clamp(keySentence?.start ?? piece.end, piece.start, piece.end);
    const to = clamp(keySentence?.end ?? piece.end, from, piece.end);
    const at = (start: number, end: number) => piece.exact.slice(start - piece.start, end - piece.start);
    pushText(parts, at(piece.start, from), false);
    pushText(parts, at(from, to), true);
    pushText(parts, at(to, piece.end), false);
    reached = piece.end;
  }
  if (reached < quotation.end) parts.push({ kind: 'cut' });
  return parts.some(part => part.kind === 'text' && !part.key && part.text.trim() !== '')
    ? parts
    : parts.map(part => (part.kind === 'text' ? { ...part, key: false } : part));
}

/** The quotation as one line of plain text, without quotation marks around it. */
export function quotationText(block: CitationBlock): string {
  const parts = quotationParts(block);
  const texts = parts.map((part, index) => {
    if (part.kind === 'text') return part.text;
    const before = index === 0 ? '' : ' ';
    const after = index === parts.length - 1 ? '' : ' ';
    return `${before}${CUT_MARK}${after}`;
  });
  return texts.join('');
}

function pushText(parts: QuotationPart[], text: string, key: boolean): void {
  if (text !== '') parts.push({ kind: 'text', text, key });
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
