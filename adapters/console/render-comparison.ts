/** Texts one under the other; the marks are brackets, which also a screen without type shows. */
import { bracketed, type ComparisonBlock, markedRows, notMetLine } from '../../src/index.ts';
import { INDENT } from './limits.ts';
import { renderSource } from './render-quotation.ts';
import { safeLine } from './safe-text.ts';
import { bold, type Screen } from './style.ts';
import { widthOf, wrap } from './wrap.ts';

export function renderComparison(block: ComparisonBlock, screen: Screen): readonly string[] {
  const rows = markedRows(block).map(({ label, parts }) => ({
    label: safeLine(label),
    text: parts
      .map(({ text, bracket }) => {
        const shown = bracketed(safeLine(text), bracket);
        return bracket === 'square' ? bold(shown, screen) : shown;
      })
      .join(''),
  }));
  const column = Math.max(...rows.map(row => widthOf(row.label))) + INDENT.length;
  const notMet = notMetLine(block);
  const lines = [
    ...rows.flatMap(({ label, text }) =>
      wrap(text.trim(), screen.columns - INDENT.length - column).map(
        (line, index) =>
          (index === 0 ? label + ' '.repeat(column - widthOf(label)) : ' '.repeat(column)) + line,
      ),
    ),
    ...(notMet === undefined ? [] : wrap(safeLine(notMet), screen.columns - INDENT.length)),
  ];
  return [
    ...lines.map(line => INDENT + line),
    ...block.sources.flatMap(citation => renderSource(citation, screen)),
  ];
}
