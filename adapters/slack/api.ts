/** The calls of Slack's Web API that Footnote makes; none that shows is ever repeated on its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import { webApi } from '@slack/bolt';
import type { ReplyFile } from '../../src/index.ts';
import type { HomeView, ModalView } from './blocks.ts';
import { type CanvasApi, createCanvasApi } from './canvas-api.ts';
import type { Message } from './render.ts';
import { faultOf } from './slack-error.ts';

export interface Account {
  readonly team: string;
  /** Where the app is installed for all of an organisation. */
  readonly enterprise?: string;
  readonly botUser: string;
  readonly botId: string;
  /** As people mention it. */
  readonly name: string;
}

export interface Post {
  readonly channel: string;
  readonly thread?: string | undefined;
  readonly message: Message;
}

/** Every method rejects with Slack's own error; `faultOf` reads it. */
export interface SlackApi {
  /** Whether the app is installed with it, as Slack said with its latest answer. */
  has(scope: string): boolean;
  account(): Promise<Account>;
  post(post: Post): Promise<void>;
  postPrivately(post: Post & { readonly user: string }): Promise<void>;
  remove(channel: string, ts: string): Promise<void>;
  openView(trigger: string, view: ModalView): Promise<void>;
  /** Above the view in which somebody clicked, which they find again when they close it. */
  pushView(trigger: string, view: ModalView): Promise<void>;
  updateView(viewId: string, view: ModalView): Promise<void>;
  publishHome(user: string, view: HomeView): Promise<void>;
  permalink(channel: string, ts: string): Promise<string | undefined>;
  /** Into the conversation of somebody and the app, which nobody else sees. */
  sendFile(user: string, file: Pick<ReplyFile, 'name' | 'text'>, message: Message): Promise<void>;
  readonly canvases: CanvasApi;
}

export interface ApiOptions {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  /** Ends the waiting for rate limits. */
  readonly signal: AbortSignal;
}

/** Of one call, whatever it is. */
export const CALL_MS = 10_000;
/** Longer than this nobody waits for an answer. */
const PATIENCE_MS = 60_000;

/**
 * A 500 may come after Slack has stored a message, so the client's retries are off: a second try would show
 * it twice. A 429 says that nothing was stored, so it is waited for.
 */
export function clientOptions(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_MS,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
}

export function createSlackApi({ token, apiUrl, signal }: ApiOptions): SlackApi {
  const client = new webApi.WebClient(token, { ...clientOptions(apiUrl), logger: SILENT });
  let scopes: readonly string[] = [];
  const noting = async <T extends webApi.WebAPICallResult>(call: Promise<T>): Promise<T> => {
    const result = await call;
    scopes = result.response_metadata?.scopes ?? scopes;
    return result;
  };
  const patiently = <T extends webApi.WebAPICallResult>(call: () => Promise<T>) =>
    waitingForLimits(() => noting(call()), signal);
  return {
    has: scope => scopes.includes(scope),
    async account() {
      const { team_id, user_id, bot_id, user, enterprise_id, is_enterprise_install } = await patiently(() =>
        client.auth.test(),
      );
      return {
        team: team_id ?? '',
        botUser: user_id ?? '',
        botId: bot_id ?? '',
        name: user ?? 'footnote',
        ...(is_enterprise_install === true && enterprise_id && { enterprise: enterprise_id }),
      };
    },
    async post({ channel, thread, message }) {
      const thread_ts = thread === undefined ? {} : { thread_ts: thread };
      await patiently(() => client.chat.postMessage({ channel, ...thread_ts, ...message }));
    },
    async postPrivately({ channel, thread, user, message }) {
      const { text, blocks } = message;
      const thread_ts = thread === undefined ? {} : { thread_ts: thread };
      await patiently(() => client.chat.postEphemeral({ channel, user, ...thread_ts, text, blocks }));
    },
    async remove(channel, ts) {
      await patiently(() => client.chat.delete({ channel, ts }));
    },
    // A trigger is good for three seconds, so there is nothing to wait for.
    async openView(trigger, view) {
      await noting(client.views.open({ trigger_id: trigger, view }));
    },
    async pushView(trigger, view) {
      await client.views.push({ trigger_id: trigger, view });
    },
    async updateView(viewId, view) {
      await patiently(() => client.views.update({ view_id: viewId, view }));
    },
    async publishHome(user, view) {
      await patiently(() => client.views.publish({ user_id: user, view }));
    },
    async permalink(channel, ts) {
      return (await noting(client.chat.getPermalink({ channel, message_ts: ts }))).permalink;
    },
    async sendFile(user, { name, text }, message) {
      // Slack takes no person for a file, and says which conversation a message to them is in.
      const { channel } = await patiently(() => client.chat.postMessage({ channel: user, ...message }));
      const file = { filename: name, title: name, file: Buffer.from(text) };
      await patiently(() => client.filesUploadV2({ channel_id: channel ?? '', ...file }));
    },
    canvases: createCanvasApi(client, patiently),
  };
}

async function waitingForLimits<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind !== 'rateLimited' || Date.now() + fault.seconds * 1_000 > until) throw error;
      await sleep(fault.seconds * 1_000, undefined, { signal });
    }
  }
}

// Every failure reaches the caller, who logs it once.
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => webApi.LogLevel.ERROR,
};
