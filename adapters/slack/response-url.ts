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
      const problem = problemIn(await textOf(await respond(body)));
      if (problem !== undefined) throw Object.assign(new Error(problem), { statusCode: 400 });
    },
  };
}

/** Read to its end, or the connection would stay taken. */
async function textOf(response: unknown): Promise<string> {
  return response instanceof Response ? response.text().catch(() => '') : '';
}

/** `ok`, or JSON that may say no in spite of a status of 200. */
function problemIn(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const { ok, error }: Readonly<Record<string, unknown>> = { ...JSON.parse(text) };
    return ok === false ? String(error) : undefined;
  } catch {
    return undefined;
  }
}
