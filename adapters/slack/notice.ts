/** Sentences of the adapter's own, for the asker alone. */

import { escapeText } from './escape.ts';
import type { Message } from './render.ts';
import { paragraph, smallPrint } from './rich-text.ts';

export function notice(sentence: string): Message {
  return {
    text: escapeText(sentence),
    blocks: [...paragraph(sentence)],
    unfurl_links: false,
    unfurl_media: false,
  };
}

/** Small print above a message. */
export function withNote(sentence: string, message: Message): Message {
  return {
    ...message,
    text: `${escapeText(sentence)}\n${message.text}`,
    blocks: [...smallPrint(sentence), ...message.blocks],
  };
}
