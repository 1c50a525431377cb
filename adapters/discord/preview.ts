/** A reply as the message that goes to Discord, for showing it elsewhere. */
import type { MessageFlags } from 'discord.js';
import { inLanguageOf, type Reply } from '../../src/index.ts';
import { readCustomId } from './custom-id.ts';
import { answerOf } from './deliver.ts';
import { escapeLine } from './escape.ts';
import { byLine } from './post.ts';
import { type Frame, type RenderedMessage, render } from './render.ts';

/** As the API takes it. */
export interface PreviewedMessage {
  readonly flags: number;
  readonly components: RenderedMessage['components'];
  readonly allowed_mentions: { readonly parse: readonly [] };
}

/** `name` is who asked; a share says so. */
export function preview(reply: Reply, name: string): PreviewedMessage {
  const frame: Frame =
    reply.placement === 'post'
      ? { above: [inLanguageOf(reply, () => byLine('shared', `**${escapeLine(name)}**`))] }
      : {};
  const { flags, allowedMentions, files, attachments, ...message } = answerOf(reply, frame)(render);
  return { ...message, flags: bitsOf(flags), allowed_mentions: allowedMentions };
}

/** The action of a button, by the id that comes back from it. */
export function encodedOf(customId: string): string {
  return readCustomId(customId).encoded;
}

function bitsOf(flags: readonly MessageFlags[]): number {
  return flags.reduce<number>((bits, flag) => bits | flag, 0);
}
