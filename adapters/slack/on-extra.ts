/** The buttons of Slack's own under a bibliography. What they are about is made anew, as it is now. */
import type { App } from '@slack/bolt';
import { inLanguageOf, type Reply } from '../../src/index.ts';
import type { SlackApi } from './api.ts';
import type { Asked } from './asked.ts';
import { type ButtonValue, decodeValue } from './button-value.ts';
import { CANVAS_SCOPES } from './canvas-api.ts';
import { canvasMarkdown } from './canvas-markdown.ts';
import type { Desk } from './desk.ts';
import { FILES_SCOPE } from './extra-buttons.ts';
import { fromAction, originOf } from './invocation.ts';
import { notice } from './notice.ts';
import { askedBy, type Click } from './on-action.ts';
import { putIntoCanvas } from './put-into-canvas.ts';
import { CANVAS_ACTION, FILE_ACTION } from './render-buttons.ts';
import { WORDS } from './words.ts';

export function answerExtras(app: App, desk: Desk): void {
  const { account, delivery } = desk;
  const on = (action_id: string, run: (value: ButtonValue, asked: Asked, desk: Desk) => Promise<void>) =>
    app.action<Click>({ type: 'block_actions', action_id }, async ({ ack, body, action, respond }) => {
      await ack();
      const value = decodeValue(action.value ?? '');
      const asked = askedBy(body, value, respond, account.team);
      try {
        await run(value, asked, desk);
      } catch (error) {
        await delivery.tell(delivery.explain(error, asked), asked);
      }
    });
  on(FILE_ACTION, sendFile);
  on(CANVAS_ACTION, putThere);
}

async function sendFile(value: ButtonValue, asked: Asked, { bot, api, delivery }: Desk): Promise<void> {
  const missing = await missingOf([FILES_SCOPE], api);
  if (missing.length > 0) return delivery.tell(WORDS.needsScopes(missing), asked);
  const reply = await bot.handle(fromAction(value, asked));
  if (reply.file === undefined) return delivery.deliver(reply, asked);
  await api.sendFile(asked.user, reply.file, notice(WORDS.fileComes(reply.file.name)));
  return delivery.tell(WORDS.fileSent(), asked);
}

/** Whether a host presses is looked at anew: who sees the button may be none any more. */
async function putThere(value: ButtonValue, asked: Asked, desk: Desk): Promise<void> {
  const { bot, api, delivery, shares } = desk;
  if (!(await bot.presence.isHost(originOf(asked)))) return delivery.tell(WORDS.forHosts(), asked);
  const missing = await missingOf(CANVAS_SCOPES, api);
  if (missing.length > 0) return delivery.tell(WORDS.needsScopes(missing), asked);
  const reply = await bot.handle(fromAction(value, asked));
  const entries = entriesOf(reply);
  if (entries === undefined) return delivery.deliver(reply, asked);
  // Two at once would both take for theirs what the other one writes.
  const key = `canvas ${asked.channel}`;
  if (!shares.first(key)) return delivery.tell(WORDS.canvasBusy(), asked);
  try {
    const markdown = inLanguageOf(reply, () => canvasMarkdown(entries));
    const outcome = await putIntoCanvas(api.canvases, asked.channel, markdown);
    await delivery.tell(outcome.kind === 'put' ? WORDS.inCanvas() : outcome.sentence, asked);
  } finally {
    shares.forget(key);
  }
}

/** Slack says with each call what the app may do, and it may have been installed anew since the last one. */
async function missingOf(scopes: readonly string[], api: SlackApi): Promise<readonly string[]> {
  if (scopes.every(api.has)) return [];
  await api.account();
  return scopes.filter(scope => !api.has(scope));
}

function entriesOf({ data }: Reply) {
  const [made] = data.kind === 'bibliography' ? data.styles : [];
  return made === undefined || made.entries.length === 0 ? undefined : made.entries;
}
