/** Rows such as topics, sources, commands and candidates. */

import type { Row } from '../../src/index.ts';
import type { RichTextBlock } from './blocks.ts';
import { type Inline, richText, section, text } from './rich-text.ts';
import { usableUrl } from './usable-url.ts';

/** Numbered where each row has its number, so that what people say and what they pick agree. */
export function renderList(rows: readonly Row[]): readonly RichTextBlock[] {
  const shown = rows
    .map(row => ({ row, elements: rowElements(row) }))
    .filter(each => each.elements.length > 0);
  if (shown.length === 0) return [];
  const numbered = shown.every(({ row }, index) => row.number === index + 1);
  return [
    richText({
      type: 'rich_text_list',
      style: numbered ? 'ordered' : 'bullet',
      elements: shown.map(({ elements }) => section(elements)),
    }),
  ];
}

function rowElements({ label, text: words, note, link }: Row): readonly Inline[] {
  const between = label !== '' && words !== '' ? ': ' : '';
  const url = usableUrl(link);
  const remark: readonly Inline[] = note === undefined ? [] : text(`\n${note}`, { italic: true });
  const place: readonly Inline[] =
    url === undefined ? [] : [...text(' '), { type: 'link', url, text: new URL(url).hostname }];
  return [...text(label, { bold: true }), ...text(between + words), ...remark, ...place];
}
