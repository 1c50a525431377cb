/** A quotation in the marks that set it apart, its number at the right, and where it is from below. */
import { type Citation, type CitationBlock, CUT_MARK, quotationParts, sourceLine } from '../../src/index.ts';
import { COLUMNS_FOR_LABEL, INDENT } from './limits.ts';
import { safeLine, safeText } from './safe-text.ts';
import { bold, type Screen } from './style.ts';
import { widthOf, wrap, wrapHanging } from './wrap.ts';

export function renderCitation(block: CitationBlock, screen: Screen): readonly string[] {
  return [...quotationLines(block, screen), ...(block.source ? renderSource(block.citation, screen) : [])];
}

function quotationLines(block: CitationBlock, screen: Screen): readonly string[] {
  const label = safeLine(block.citation.label);
  const column = INDENT.length + widthOf(label);
  const apart = screen.columns >= COLUMNS_FOR_LABEL;
  // The lines after the first hang under its first word, beside the quotation mark.
  const lines = wrapHanging(quotation(block, screen), screen.columns - (apart ? column : 0), 1);
  const last = lines.at(-1) ?? '';
  const room = screen.columns - widthOf(last) - widthOf(label);
  if (room < INDENT.length) return [...lines, INDENT + label];
  return [...lines.slice(0, -1), last + (apart ? ' '.repeat(room) : INDENT) + label];
}

/** The key sentence is bold. */
function quotation(block: CitationBlock, screen: Screen): string {
  const parts = quotationParts(block);
  const shown = parts.map((part, index) => {
    if (part.kind === 'text') return part.key ? bold(safeText(part.text), screen) : safeText(part.text);
    const before = index === 0 ? '' : ' ';
    const after = index === parts.length - 1 ? '' : ' ';
    return before + CUT_MARK + after;
  });
  return `“${shown.join('')}”`;
}

/** The link stays on one line, so that terminals can open it. */
export function renderSource(citation: Citation, screen: Screen): readonly string[] {
  const { link } = citation;
  const source = wrap(safeLine(sourceLine(citation)), screen.columns - INDENT.length);
  const lines = link === undefined ? source : [...source, safeLine(link)];
  return lines.map(line => INDENT + line);
}
