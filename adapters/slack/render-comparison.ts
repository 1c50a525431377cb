/** Texts one under the other; the marks are the brackets that plain text has, in type of their own. */
import { type Bracket, bracketed, type ComparisonBlock, markedRows, notMetLine } from '../../src/index.ts';
import type { KnownBlock, RichTextText } from './blocks.ts';
import { sourceWithHost } from './render-quotation.ts';
import { type Inline, richText, smallPrint, text } from './rich-text.ts';

export function renderComparison(block: ComparisonBlock): readonly KnownBlock[] {
  const rows = markedRows(block).map(({ label, parts }, index): readonly Inline[] => [
    ...text(index === 0 ? '' : '\n'),
    ...text(label, { italic: true }),
    ...text('  '),
    ...parts.flatMap(part => text(bracketed(part.text, part.bracket), STYLES[part.bracket])),
  ]);
  const notMet = notMetLine(block);
  const below = [...(notMet === undefined ? [] : [notMet]), ...block.sources.map(sourceWithHost)];
  return [richText({ type: 'rich_text_quote', elements: rows.flat() }), ...smallPrint(below.join('\n'))];
}

/** What to look at first is the boldest. */
const STYLES: Readonly<Record<Bracket, RichTextText['style']>> = {
  none: {},
  square: { bold: true },
  round: { italic: true },
};
