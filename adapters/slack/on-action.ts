/** Buttons on answers: everything needed is in the button, so they work after a restart. */
import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { ASKER_LINE, said, say } from '../../src/index.ts';
import type { Asked } from './asked.ts';
import { ANSWER_ACTION } from './asker-line.ts';
import { type ButtonValue, decodeValue } from './button-value.ts';
import type { Desk } from './desk.ts';
import { fromAction, fromLine } from './invocation.ts';
import { answerModal } from './modals.ts';
import { ACTION_PREFIX, LINK_PREFIX } from './render-buttons.ts';
import { createResponseUrl, type Respond } from './response-url.ts';
import { faultOf } from './slack-error.ts';

export type Click = BlockAction<ButtonAction>;

export function answerActions(app: App, desk: Desk): void {
  const { bot, api, delivery, account } = desk;

  // A link button opens its address by itself, and Slack still wants to be told that all is well.
  app.action<Click>({ type: 'block_actions', action_id: startingWith(LINK_PREFIX) }, async ({ ack }) =>
    ack(),
  );

  app.action<Click>(
    { type: 'block_actions', action_id: startingWith(ACTION_PREFIX) },
    async ({ ack, body, action, respond }) => {
      await ack();
      const value = decodeValue(action.value ?? '');
      const asked = askedBy(body, value, respond, account.team);
      const reply = await bot.handle(fromAction(value, asked));
      if (body.view === undefined) return delivery.deliver(reply, asked);
      try {
        // What somebody thinks of an answer does not take it away from them.
        if (reply.data.kind === 'feedbackGiven') await api.pushView(body.trigger_id, answerModal(reply));
        else await api.updateView(body.view.id, answerModal(reply));
      } catch (error) {
        delivery.note(faultOf(error));
      }
    },
  );

  // What was asked is asked again, for the one who asked it.
  app.action<Click>(
    { type: 'block_actions', action_id: ANSWER_ACTION },
    async ({ ack, body, action, respond }) => {
      await ack();
      const { owner, thread, carried } = decodeValue(action.value ?? '');
      const asked = askedBy(
        body,
        { encoded: ANSWER_ACTION, ...(thread && { thread }) },
        respond,
        account.team,
      );
      if (owner !== asked.user) return delivery.tell(said(ASKER_LINE.notYours), asked);
      if (carried === undefined) return delivery.tell(said(ASKER_LINE.unreadable), asked);
      await delivery.deliver(await bot.handle(fromLine(carried, asked, true)), asked);
    },
  );
}

export function askedBy(body: Click, value: ButtonValue, respond: Respond, team: string): Asked {
  const { container } = body;
  const ts = stringOf(container.message_ts) ?? '';
  const found = stringOf(container.thread_ts) ?? stringOf(body.message?.thread_ts);
  // The first message of a thread stands in the channel, where its thread need not be open.
  const thread = found === ts ? undefined : found;
  return {
    team,
    channel: body.channel?.id ?? stringOf(container.channel_id) ?? '',
    user: body.user.id,
    name: nameOf(body),
    ...(thread !== undefined && { thread }),
    ...(value.thread !== undefined && { shareThread: value.thread }),
    ...(body.response_url && { responseUrl: createResponseUrl(respond) }),
    clicked: {
      ts,
      ephemeral: container.is_ephemeral === true,
      // Without what the button carries: nobody's words are kept.
      key: [body.user.id, ts, value.encoded].join(' '),
      ...(value.owner !== undefined && { owner: value.owner }),
    },
  };
}

function nameOf({ user }: Click): string {
  return user.name ?? user.username ?? say`a member`;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function startingWith(prefix: string): RegExp {
  return new RegExp(`^${prefix}\\d+$`, 'u');
}
