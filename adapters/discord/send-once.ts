/** A message to a channel by the bot's own name, of which no retry makes a second one. */
import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import { NONCE_MAX } from './limits.ts';
import type { RenderedMessage, render, renderPlain } from './render.ts';

export type Message = RenderedMessage | ReturnType<typeof render> | ReturnType<typeof renderPlain>;

interface Sent {
  readonly channelId: string;
  readonly message: Message;
  /** What makes a second try the same post. */
  readonly key: string;
  /** The message that it answers; where that has gone, it answers none. */
  readonly replyTo?: string | undefined;
}

/** The id of the message. Discord gives back the earlier one for a nonce that it has seen. */
export async function sendOnce(rest: REST, { channelId, message, key, replyTo }: Sent): Promise<string> {
  const body = {
    ...payloadOf(message),
    allowed_mentions: { parse: [], replied_user: false },
    nonce: nonceOf(`${key} ${channelId}`),
    enforce_nonce: true,
    ...(replyTo !== undefined && {
      message_reference: { message_id: replyTo, fail_if_not_exists: false },
    }),
  };
  const { id } = (await rest.post(Routes.channelMessages(channelId), { body })) as { readonly id: string };
  return id;
}

/** As the API names it; what is posted for everyone comes without files. */
export function payloadOf({ allowedMentions, files, attachments, ...rest }: Message) {
  return rest;
}

function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, NONCE_MAX);
}
