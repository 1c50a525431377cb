/** Texts one under the other, set apart as quotations are; the marks are brackets, so that they are also heard. */
import { bracketed, type ComparisonBlock, markedRows, notMetLine, sourceLine } from '../../src/index.ts';
import { escapeLine } from './escape.ts';
import { type Addresses, addressInText, boldLines, quoteLines } from './render-quotation.ts';

/** One string, several lines. */
export function renderComparison(block: ComparisonBlock, addresses: Addresses): string {
  const rows = markedRows(block).map(({ label, parts }) => {
    const text = parts
      .map(({ text: words, bracket }) => {
        const shown = bracketed(words.replace(/\s*\n\s*/gu, ' '), bracket);
        return bracket === 'square' ? boldLines(shown) : escapeLine(shown);
      })
      .join('');
    return quoteLines(`${escapeLine(label)}: ${text}`);
  });
  const notMet = notMetLine(block);
  return [
    ...rows,
    ...(notMet === undefined ? [] : [`-# ${escapeLine(notMet)}`]),
    ...block.sources.flatMap(citation => [
      `**${escapeLine(citation.label)}** · ${escapeLine(sourceLine(citation))}`,
      ...addressInText(citation, addresses),
    ]),
  ].join('\n');
}
