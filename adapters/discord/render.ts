/** A reply as Discord shows it. The only place where this adapter escapes what others have written. */
import { ComponentType, MessageFlags } from 'discord.js';
import {
  alsoLine,
  type Block,
  encodeAction,
  fit as fitReply,
  inLanguageOf,
  type Limits,
  needsCarried,
  type Reply,
  type Row,
} from '../../src/index.ts';
import { carriedLine } from './carried.ts';
import { escapeLine, escapeText, renderedLength } from './escape.ts';
import { CONTENT_MAX, PLAIN_LIMITS, REPLY_LIMITS, TEXT_MAX } from './limits.ts';
import { type ButtonRow, renderButtons } from './render-buttons.ts';
import { renderComparison } from './render-comparison.ts';
import { type FileComponent, type Files, fileComponents, filesOf } from './render-file.ts';
import { type Addresses, boldLine, boldLines, renderCitation } from './render-quotation.ts';
import { renderReferences } from './render-references.ts';
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

export interface RenderedMessage extends Files {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly (TextDisplay | FileComponent | ButtonRow)[];
  readonly allowedMentions: { readonly parse: readonly [] };
}

interface PlainMessage extends Files {
  readonly flags: MessageFlags.SuppressEmbeds;
  readonly content: string;
  readonly allowedMentions: { readonly parse: readonly [] };
}

/** Within the limits of a message, for every reply. */
export function render(reply: Reply, frame: Frame = {}): RenderedMessage {
  return inLanguageOf(reply, () => renderComponents(reply, frame));
}

function renderComponents(reply: Reply, frame: Frame): RenderedMessage {
  const { fitted, text } = fitRendered(reply, frame, {
    limits: REPLY_LIMITS,
    max: TEXT_MAX,
    addresses: 'buttons',
  });
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.TextDisplay, content: text },
      ...fileComponents(reply.file),
      ...renderButtons(fitted, frame.asker),
    ],
    allowedMentions: NO_MENTIONS,
    ...filesOf(reply.file),
  };
}

/** The whole reply as plain content, links included, for where Discord refuses its components. */
export function renderPlain(reply: Reply, frame: Frame = {}): PlainMessage {
  // Without buttons nothing is checked again.
  const { carried, ...said } = reply;
  const medium = { limits: PLAIN_LIMITS, max: CONTENT_MAX, addresses: 'text' } as const;
  const { text } = inLanguageOf(reply, () => fitRendered(said, frame, medium));
  return {
    flags: MessageFlags.SuppressEmbeds,
    content: text,
    allowedMentions: NO_MENTIONS,
    ...filesOf(reply.file),
  };
}

interface Medium {
  readonly limits: Limits;
  readonly max: number;
  readonly addresses: Addresses;
}

/** A reply of many marks is longer than `fit` counts, so what comes out is measured, and made smaller by the rest. */
function fitRendered(
  reply: Reply,
  frame: Frame,
  { limits, max, addresses }: Medium,
): { readonly fitted: Reply; readonly text: string } {
  const around = aroundOf(reply, frame);
  let room = limits.maxChars - around.length;
  for (;;) {
    const fitted = fitReply(reply, { ...limits, maxChars: room }, renderedLength);
    const text = textOf(fitted, around, addresses);
    const excess = text.length - max;
    if (excess <= 0) return { fitted, text };
    if (room <= 0) return { fitted, text: textOf(fitted, around, addresses, max) };
    room -= Math.max(excess, SMALLER_BY);
  }
}

/** At least, so that a few rounds are enough. */
const SMALLER_BY = 50;

/** Lines before and after the reply itself. */
interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly length: number;
}

function aroundOf(reply: Reply, frame: Frame): Around {
  const above = frame.above ?? [];
  const below = [...carriedLine(encodedChecks(reply), reply.carried), ...(frame.below ?? [])];
  return { above, below, length: [...above, ...below].join('\n').length + 2 };
}

function encodedChecks(reply: Reply): readonly string[] {
  return reply.actions.filter(({ action }) => needsCarried(action)).map(({ action }) => encodeAction(action));
}

function textOf(
  reply: Reply,
  { above, below, length }: Around,
  addresses: Addresses,
  max = Number.POSITIVE_INFINITY,
): string {
  const heading = boldLine(reply.heading);
  const blocks = reply.blocks.map(block => renderBlock(block, addresses));
  const text = [heading, ...blocks].filter(part => part !== '').join('\n');
  return [...above, cutLines(text, max - length), ...below].join('\n');
}

function renderBlock(block: Block, addresses: Addresses): string {
  switch (block.kind) {
    case 'text':
      return emphasised(block.text, block.strong ?? []);
    case 'note':
      return small(escapeText(block.text));
    case 'citation':
      return renderCitation(block, addresses);
    case 'comparison':
      return renderComparison(block, addresses);
    case 'also':
      return small(escapeLine(alsoLine(block)));
    case 'references':
      return renderReferences(block);
    case 'list':
      return block.items.map(renderRow).join('\n');
  }
}

/** Each of the strong words in bold, where it first stands after the one before. */
function emphasised(text: string, strong: readonly string[]): string {
  let done = '';
  let rest = text;
  for (const words of strong) {
    const at = rest.indexOf(words);
    if (words.trim() === '' || at < 0) continue;
    done += escapeText(rest.slice(0, at)) + boldLines(words);
    rest = rest.slice(at + words.length);
  }
  return done + escapeText(rest);
}

function renderRow({ label, text, note, link }: Row): string {
  const words = [boldLine(label), escapeLine(text)].filter(part => part !== '').join(': ');
  const address = link === undefined ? undefined : safeLink(link);
  const remark = note === undefined ? '' : `\n${small(escapeLine(note))}`;
  return `- ${words}${address === undefined ? '' : ` <${address.url}>`}${remark}`;
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
