/** Files of plain text. */
import { decodeText } from './decode-text.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Extracted, Reader, Refusal } from './reader.ts';
import { splitParagraphs } from './split-paragraphs.ts';

export const plainTextReader: Reader = {
  extensions: ['.txt', '.text'],
  async read(bytes, name) {
    const decoded = decodeText(bytes);
    if (decoded.kind !== 'text') return notText(decoded.kind, name);
    const markdown = splitParagraphs(decoded.text).map(escapeMarkdown).join('\n\n');
    return { kind: 'extracted', markdown, metadata: {}, dropped: decoded.dropped } satisfies Extracted;
  },
};

export function notText(why: 'binary' | 'unknownEncoding', name: string): Refusal {
  const message =
    why === 'binary'
      ? `${name} is not a text file, although its name says so: save it as plain text and import that.`
      : `${name} is saved in an encoding that cannot be told for certain: save it as UTF-8 and import that.`;
  return { kind: 'refused', message };
}
