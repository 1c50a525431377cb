/** Texts one under the other, set apart as quotations are; the marks are brackets, so that they are also heard. */
import {
  bracketed,
  type ComparisonBlock,
  type MarkedRow,
  markedRows,
  notMetLine,
  sourceLine,
} from '../../src/index.ts';
import { escapeLine } from './escape.ts';
import { type Addresses, addressInText, boldLine, boldLines, quoteLines } from './render-quotation.ts';

/** One string, several lines. */
export function renderComparison(block: ComparisonBlock, addresses: Addresses): string {
  const notMet = notMetLine(block);
  return [
    ...markedRows(block).map(row => quoteLines(`${escapeLine(row.label)}: ${renderRow(row)}`)),
    ...(notMet === undefined ? [] : [`-# ${escapeLine(notMet)}`]),
    ...block.sources.flatMap(citation => [
      [boldLine(citation.label), escapeLine(sourceLine(citation))].filter(part => part !== '').join(' · '),
      ...addressInText(citation, addresses),
    ]),
  ].join('\n');
}

/** What differs is bold besides its brackets. */
function renderRow(row: MarkedRow): string {
  return runsOf(row)
    .map(({ text, bold }) => (bold ? boldLines(text) : escapeLine(text)))
    .join('');
}

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Neighbours are escaped as one: taken apart, `@` and `everyone` would both look harmless. */
function runsOf({ parts }: MarkedRow): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, bracket } of parts) {
    const shown = bracketed(text.replace(/\s*\n\s*/gu, ' '), bracket);
    const bold = bracket === 'square';
    const last = runs.at(-1);
    if (last?.bold === bold) runs[runs.length - 1] = { text: last.text + shown, bold };
    else runs.push({ text: shown, bold });
  }
  return runs;
}
