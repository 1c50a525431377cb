/** A reply as Discord shows it. The only place where this adapter escapes what others have written. */
import { ComponentType, MessageFlags } from 'discord.js';
import { alsoLine, type Block, fit as fitReply, type Reply, type Row } from '../../src/index.ts';
import { escapeLine, escapeText, renderedLength } from './escape.ts';
import { CONTENT_MAX, PLAIN_LIMITS, REPLY_LIMITS, TEXT_MAX } from './limits.ts';
import { type ButtonRow, renderButtons } from './render-buttons.ts';
import { type Addresses, renderCitation } from './render-quotation.ts';
import { safeLink } from './safe-link.ts';

/** Nobody is called, whatever the text contains. */
export const NO_MENTIONS = { parse: [] } as const;

export interface TextDisplay {
  readonly type: ComponentType.TextDisplay;
  readonly content: string;
}

/** Texts that the adapter itself adds; escaped already. */
export interface Frame {
  /** Lines above the reply, such as who shared it. */
  readonly above?: readonly string[];
  /** Lines below it, such as where it will be posted. */
  readonly below?: readonly string[];
  /** Who asked: they may dismiss what is shown to everyone. */
  readonly asker?: string;
}

export interface RenderedMessage {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly (TextDisplay | ButtonRow)[];
  readonly allowedMentions: { readonly parse: readonly [] };
}

export interface PlainMessage {
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly content: string;
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** Within the limits of a message, for every reply. */
export function render(reply: Reply, frame: Frame = {}): RenderedMessage {
  const fitted = fitReply(reply, REPLY_LIMITS, renderedLength);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: textOf(fitted, frame, 'buttons', TEXT_MAX) },
      ...renderButtons(fitted, frame.asker),
    ],
    allowedMentions: NO_MENTIONS,
  };
}

/** The whole reply as plain content, links included, for where Discord refuses its components. */
export function renderPlain(reply: Reply, frame: Frame = {}): PlainMessage {
  const fitted = fitReply(reply, PLAIN_LIMITS, renderedLength);
  return {
    flags: MessageFlags.SuppressEmbeds,
    content: textOf(fitted, frame, 'text', CONTENT_MAX),
    allowedMentions: NO_MENTIONS,
  };
}

function textOf(reply: Reply, frame: Frame, addresses: Addresses, max: number): string {
  const heading = reply.heading === '' ? [] : [`**${escapeLine(reply.heading)}**`];
  const blocks = reply.blocks.map(block => renderBlock(block, addresses));
  const text = [...heading, ...blocks.filter(part => part !== '')].join('\n');
  const around = [...(frame.above ?? []), ...(frame.below ?? [])].join('\n').length;
  const kept = cutLines(text, max - around - 2);
  return [...(frame.above ?? []), kept, ...(frame.below ?? [])].join('\n');
}

function renderBlock(block: Block, addresses: Addresses): string {
  switch (block.kind) {
    case 'text':
      return escapeText(block.text);
    case 'note':
      return small(escapeText(block.text));
    case 'citation':
      return renderCitation(block, addresses);
    case 'also':
      return small(escapeLine(alsoLine(block)));
    case 'list':
      return block.items.map(renderRow).join('\n');
  }
}

function renderRow({ label, text, link }: Row): string {
  const name = label === '' ? '' : `**${escapeLine(label)}**`;
  const words = [name, escapeLine(text)].filter(part => part !== '').join(': ');
  const address = link === undefined ? undefined : safeLink(link);
  return `- ${words}${address === undefined ? '' : ` <${address.url}>`}`;
}

function small(text: string): string {
  return text
    .split('\n')
    .map(line => `-# ${line}`)
    .join('\n');
}

/** The last resort for what `fit` cannot make smaller: whole lines, so that no mark is left open. */
function cutLines(text: string, max: number): string {
  if (text.length <= max) return text;
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > max) lines.pop();
  return lines.join('\n').slice(0, max);
}
