/** The Bolt app: every payload once, counted while it is worked on, and no error that escapes. */
import { setTimeout as sleep } from 'node:timers/promises';
import { App, type Receiver } from '@slack/bolt';
import { inLanguage } from '../../src/index.ts';
import { askersLanguage } from '../askers-language.ts';
import type { KeptOnce } from '../kept-once.ts';
import { CALL_MS, clientOptions } from './api.ts';
import { boltLogger } from './bolt-logger.ts';
import type { Desk } from './desk.ts';
import type { InFlight } from './in-flight.ts';
import { originOf } from './invocation.ts';
import { isOurs } from './is-ours.ts';
import { answerActions } from './on-action.ts';
import { answerAdding } from './on-add.ts';
import { answerCommands } from './on-command.ts';
import { answerExtras } from './on-extra.ts';
import { showHome } from './on-home.ts';
import { answerMessages } from './on-message.ts';
import { answerShortcuts } from './on-shortcut.ts';
import { answerUnknown } from './on-unknown.ts';
import { answerForms } from './on-view.ts';
import { whereOf } from './where-of.ts';

export interface AppOptions {
  readonly desk: Desk;
  readonly receiver: Receiver;
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly inFlight: InFlight;
  /** Payloads that were taken. */
  readonly seen: KeptOnce;
  /** The workspace has removed the app, or taken its tokens back. */
  onRefused(code: string): void;
}

/** Whoever asked is told rather than kept waiting for longer. */
const WAIT_MAX_SECONDS = 30;

export function createApp({ desk, receiver, token, apiUrl, inFlight, seen, onRefused }: AppOptions): App {
  const { account, logger } = desk;
  const app = new App({
    receiver,
    // The token was tested at the start, so Bolt has nothing to look up.
    authorize: async () => ({
      botToken: token,
      botId: account.botId,
      botUserId: account.botUser,
      teamId: account.team,
    }),
    clientOptions: { ...clientOptions(apiUrl), fetch: patientFetch },
    convoStore: false,
    logger: boltLogger(logger),
  });
  app.use(async ({ body, next, ...rest }) => {
    if (!isOurs(body, account)) {
      logger.info('slack_other_workspace', {});
      if ('ack' in rest && typeof rest.ack === 'function') await rest.ack();
      return;
    }
    const key = keyOf(body);
    if (key !== undefined && !seen.first(key)) {
      logger.info('slack_repeated', {});
      // Slack repeats what it believes was not taken: say that it was, and do nothing.
      if ('ack' in rest && typeof rest.ack === 'function') await rest.ack();
      return;
    }
    try {
      await inFlight.run(async () => {
        // Before it is acknowledged: what is answered is known to be, however the program ends.
        await seen.kept();
        const language = await askersLanguage(desk.bot, originOf(whereOf(body, account.team)));
        await inLanguage(language, next);
      });
    } catch (error) {
      // Such as a line that broke before it was acknowledged: Slack sends it again, and then it is run.
      if (key !== undefined) seen.forget(key);
      throw error;
    }
  });
  app.error(async error => logger.error('slack_handler_failed', {}, error));
  answerCommands(app, desk);
  answerMessages(app, desk);
  answerActions(app, desk);
  answerExtras(app, desk);
  answerShortcuts(app, desk);
  answerForms(app, desk);
  answerAdding(app, desk);
  showHome(app, desk);
  answerUnknown(app, desk);
  app.event('app_uninstalled', async ({ body }) => {
    // An organisation may take it out of one of its workspaces, and leave it in this one.
    if (![account.team, account.enterprise].includes(body.team_id)) return;
    await desk.bot.presence.left(account.team);
    onRefused('app_uninstalled');
  });
  app.event('tokens_revoked', async ({ event }) => {
    if ((event.tokens.bot ?? []).length > 0) onRefused('tokens_revoked');
  });
  return app;
}

/** Answers through a response_url have no time limit of their own in Bolt, and no wait when Slack limits them. */
async function patientFetch(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
  const send = () => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(CALL_MS) });
  const response = await send();
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (response.status !== 429 || !(seconds >= 0 && seconds <= WAIT_MAX_SECONDS)) return response;
  await response.body?.cancel();
  await sleep(seconds * 1_000, undefined, { ref: false });
  return send();
}

/** What is the same for a payload that is sent again; undefined where a repetition does no harm. */
function keyOf(body: object): string | undefined {
  if ('event_id' in body && typeof body.event_id === 'string') return `event ${body.event_id}`;
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return `trigger ${body.trigger_id}`;
  return undefined;
}
