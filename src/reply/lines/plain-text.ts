/** A whole reply as plain text, for notifications, screen readers, pipes and tests. */

import type { Block, CitationBlock, ComparisonBlock, ReferencesBlock, Reply, Row } from '../reply.ts';
import { alsoLine } from './also-line.ts';
import { rowText as comparedText, markedRows, notMetLine } from './marked-rows.ts';
import { quotationText } from './quotation-parts.ts';
import { omittedLine, referenceText } from './reference-lines.ts';
import { sourceLine } from './source-line.ts';

/** Everything a reader needs, links included; actions are left to the platform. */
export function toPlainText(reply: Reply): string {
  const parts = reply.heading === '' ? [] : [reply.heading];
  return [...parts, ...reply.blocks.map(blockText)].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'note':
      return block.text;
    case 'citation':
      return citationText(block);
    case 'comparison':
      return comparisonText(block);
    case 'also':
      return alsoLine(block);
    case 'references':
      return referencesText(block);
    case 'list':
      return block.items.map(rowText).join('\n');
  }
}

function citationText(block: CitationBlock): string {
  const { citation } = block;
  const lines = [`${inQuotes(quotationText(block))} ${citation.label}`];
  if (block.source) lines.push(sourceLine(citation));
  if (block.source && citation.link !== undefined) lines.push(citation.link);
  return lines.join('\n');
}

/** The texts in a column of their own, so that they can be compared. */
function comparisonText(block: ComparisonBlock): string {
  const rows = markedRows(block);
  const column = Math.max(...rows.map(row => row.label.length)) + 2;
  const notMet = notMetLine(block);
  return [
    ...rows.map(row => row.label.padEnd(column) + comparedText(row)),
    ...(notMet === undefined ? [] : [notMet]),
    ...block.sources.flatMap(({ link, ...citation }) => [
      sourceLine(citation),
      ...(link === undefined ? [] : [link]),
    ]),
  ].join('\n');
}

function referencesText(block: ReferencesBlock): string {
  const omitted = omittedLine(block);
  const entries = block.entries.map(entry => referenceText(entry, block.form));
  return [...entries, ...(omitted === undefined ? [] : [omitted])].join('\n\n');
}

/** Around a text with straight quotation marks of its own stand typographic ones. */
function inQuotes(text: string): string {
  return text.includes('"') ? `“${text}”` : `"${text}"`;
}

function rowText(row: Row): string {
  const name = [row.label, row.text].filter(part => part !== '').join(': ');
  const words = row.note === undefined ? name : `${name} (${row.note})`;
  return row.link === undefined ? `- ${words}` : `- ${words} (${row.link})`;
}
