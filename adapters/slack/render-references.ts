/** Entries of a bibliography: running text with its italics, records as preformatted text, to be copied. */
import { omittedLine, type ReferenceEntry, type ReferencesBlock } from '../../src/index.ts';
import type { KnownBlock, RichTextBlock } from './blocks.ts';
import { richText, section, smallPrint, text } from './rich-text.ts';

export function renderReferences(block: ReferencesBlock): readonly KnownBlock[] {
  const omitted = omittedLine(block);
  return [
    ...block.entries.flatMap(entry => renderEntry(entry, block.form)),
    ...(omitted === undefined ? [] : smallPrint(omitted)),
  ];
}

function renderEntry({ label, runs }: ReferenceEntry, form: ReferencesBlock['form']): readonly KnownBlock[] {
  const name = label === '' ? [] : text(`${label}: `, { bold: true });
  const words = runs.flatMap(run => text(run.text, run.italic ? { italic: true } : {}));
  if (words.length === 0) return [];
  if (form === 'prose') return [richText(section([...name, ...words]))];
  const record: RichTextBlock['elements'][number] = { type: 'rich_text_preformatted', elements: [...words] };
  return [name.length === 0 ? richText(record) : richText(section(name), record)];
}
