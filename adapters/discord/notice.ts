import { ComponentType, MessageFlags } from 'discord.js';
import { escapeText } from './escape.ts';
import { NO_MENTIONS, type RenderedMessage } from './render.ts';
import { filesOf } from './render-file.ts';

/** A sentence of the adapter's own as a message. */
export function notice(text: string, below: readonly string[] = []): RenderedMessage {
  const content = [escapeText(text), ...below].join('\n');
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content }],
    allowedMentions: NO_MENTIONS,
    ...filesOf(undefined),
  };
}
