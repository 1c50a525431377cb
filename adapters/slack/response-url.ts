/** Answers to commands and clicks: five within thirty minutes for each, whether the bot is a member or not. */
import { RESPONSE_URL_MS, RESPONSE_URL_USES } from './limits.ts';
import type { Message } from './render.ts';

/** Bolt's `respond`, as far as it is used here. */
export type Respond = (answer: ResponseBody) => Promise<unknown>;

export type ResponseBody =
  | (Message & {
      readonly response_type: 'ephemeral' | 'in_channel';
      readonly replace_original: boolean;
      readonly thread_ts?: string;
    })
  | { readonly delete_original: true };

export interface ResponseUrl {
  /** Whether another answer may be sent. */
  usable(): boolean;
  /** Throws when Slack refuses; each use counts, since Slack may have counted it. */
  send(body: ResponseBody): Promise<void>;
}

export function createResponseUrl(respond: Respond, now: () => number = Date.now): ResponseUrl {
  const until = now() + RESPONSE_URL_MS;
  let left = RESPONSE_URL_USES;
  const usable = () => left > 0 && now() < until;
  return {
    usable,
    async send(body) {
      if (!usable()) throw new Error('The response_url is used up.');
      left -= 1;
      await respond(body);
    },
  };
}
