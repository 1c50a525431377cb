/** Rich text: the form in which foreign text needs no escaping and can do nothing. */

import { cutWords } from '../../src/index.ts';
import type { ContextBlock, RichTextBlock, RichTextLink, RichTextSection, RichTextText } from './blocks.ts';
import { CONTEXT_MAX } from './limits.ts';

export type Inline = RichTextText | RichTextLink;

export function text(words: string, style: RichTextText['style'] = {}): readonly RichTextText[] {
  // Slack refuses rich text of no characters.
  if (words === '') return [];
  return [{ type: 'text', text: words, ...(Object.keys(style).length > 0 && { style }) }];
}

export function section(elements: readonly Inline[]): RichTextSection {
  return { type: 'rich_text_section', elements: [...elements] };
}

export function richText(...elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

export function paragraph(words: string, style: RichTextText['style'] = {}): readonly RichTextBlock[] {
  return words.trim() === '' ? [] : [richText(section(text(words, style)))];
}

/** Small print; plain text, in which `:smile:` stays as it is written. */
export function smallPrint(words: string): readonly ContextBlock[] {
  if (words.trim() === '') return [];
  const shown = cutWords(words, CONTEXT_MAX);
  return [{ type: 'context', elements: [{ type: 'plain_text', text: shown, emoji: false }] }];
}
