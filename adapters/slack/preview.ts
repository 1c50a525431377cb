/** A reply as the message that goes to Slack, for showing it elsewhere. */
import { inLanguageOf, type Reply } from '../../src/index.ts';
import { decodeValue } from './button-value.ts';
import { type Message, render } from './render.ts';
import { WORDS } from './words.ts';

export interface PreviewedMessage extends Message {
  readonly response_type: 'in_channel' | 'ephemeral';
}

/** Stands for whoever asked: they may take away what everyone sees. */
const ASKER = 'U0ASKER';

/** `name` is who asked; a share says so. */
export function preview(reply: Reply, name: string): PreviewedMessage {
  const isPublic = reply.audience === 'everyone';
  const above = reply.placement === 'post' ? { above: inLanguageOf(reply, () => WORDS.sharedBy(name)) } : {};
  return {
    ...render(reply, isPublic ? { owner: ASKER, ...above } : {}),
    response_type: isPublic ? 'in_channel' : 'ephemeral',
  };
}

/** The action of a button, by the value that comes back from it. */
export function encodedOf(value: string): string {
  return decodeValue(value).encoded;
}
