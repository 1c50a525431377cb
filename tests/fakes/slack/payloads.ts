/** Complete payloads, as Slack sends them to a workspace without org-wide installation. */
import type { Json } from './json.ts';
import { escapeAsSlack } from './mrkdwn.ts';
import type { SentMessage } from './workspace.ts';

const TEAM = { id: 'T0TEAM', domain: 'team' };
const user = (id: string) => ({ id, username: nameOf(id), name: nameOf(id), team_id: TEAM.id });

/** `U0ALICE` is called alice. */
export function nameOf(id: string): string {
  return id.replace(/^U0/u, '').toLowerCase();
}

export interface CommandPayload {
  readonly command: string;
  readonly text: string;
  readonly channel: string;
  readonly user: string;
  readonly responseUrl: string;
  readonly trigger: string;
}

export function commandPayload(given: CommandPayload): Readonly<Record<string, string>> {
  return {
    token: 'legacy',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: given.channel,
    channel_name: given.channel.startsWith('D') ? 'directmessage' : 'general',
    user_id: given.user,
    user_name: nameOf(given.user),
    command: given.command,
    text: given.text,
    api_app_id: 'A0APP',
    is_enterprise_install: 'false',
    response_url: given.responseUrl,
    trigger_id: given.trigger,
  };
}

let events = 0;

/** `id` repeats an event that was sent before. */
export function eventPayload(event: Json, id?: string): Json {
  events += 1;
  return {
    token: 'legacy',
    team_id: TEAM.id,
    api_app_id: 'A0APP',
    event,
    type: 'event_callback',
    event_id: id ?? `Ev0${events}`,
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: 'U0BOT',
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: 'context',
  };
}

export interface SaidMessage {
  readonly text: string;
  readonly channel: string;
  readonly user: string;
  readonly ts: string;
  readonly thread?: string;
  readonly files?: readonly Json[];
}

/** Text of events arrives escaped; the mention itself as a control sequence. */
export function mentionEvent(said: SaidMessage): Json {
  return {
    type: 'app_mention',
    user: said.user,
    text: `<@U0BOT> ${escapeAsSlack(said.text)}`,
    ts: said.ts,
    channel: said.channel,
    event_ts: said.ts,
    team: TEAM.id,
    ...(said.thread !== undefined && { thread_ts: said.thread }),
  };
}

export function directMessageEvent(said: SaidMessage): Json {
  return {
    type: 'message',
    channel_type: 'im',
    user: said.user,
    text: escapeAsSlack(said.text),
    ts: said.ts,
    channel: said.channel,
    event_ts: said.ts,
    team: TEAM.id,
    ...(said.thread !== undefined && { thread_ts: said.thread }),
  };
}

export interface Interaction {
  readonly user: string;
  readonly trigger: string;
}

const common = ({ user: id, trigger }: Interaction) => ({
  team: TEAM,
  user: user(id),
  api_app_id: 'A0APP',
  token: 'legacy',
  trigger_id: trigger,
  enterprise: null,
  is_enterprise_install: false,
});

export function clickPayload(
  given: Interaction & {
    readonly message: SentMessage;
    readonly actionId: string;
    readonly value: string;
    readonly responseUrl: string;
  },
): Json {
  const { message } = given;
  const ephemeral = message.onlyFor !== undefined;
  const thread = message.thread === undefined ? {} : { thread_ts: message.thread };
  return {
    type: 'block_actions',
    ...common(given),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: ephemeral,
      ...thread,
    },
    channel: { id: message.channel, name: 'general' },
    // Slack leaves the message out where only one person sees it.
    ...(!ephemeral && { message: { ...message.body, ts: message.ts, user: 'U0BOT', ...thread } }),
    state: { values: {} },
    response_url: given.responseUrl,
    actions: [
      {
        type: 'button',
        action_id: given.actionId,
        block_id: 'b1',
        value: given.value,
        text: { type: 'plain_text', text: 'Label', emoji: true },
        action_ts: `${Date.now() / 1_000}`,
      },
    ],
  };
}

export function messageShortcutPayload(
  given: Interaction & {
    readonly callback: string;
    readonly message: SaidMessage;
    readonly responseUrl: string;
  },
): Json {
  const { message } = given;
  return {
    type: 'message_action',
    ...common(given),
    callback_id: given.callback,
    action_ts: `${Date.now() / 1_000}`,
    channel: { id: message.channel, name: 'general' },
    message_ts: message.ts,
    message: {
      type: 'message',
      user: message.user,
      text: escapeAsSlack(message.text),
      ts: message.ts,
      ...(message.thread !== undefined && { thread_ts: message.thread }),
      ...(message.files !== undefined && { files: message.files, upload: true }),
    },
    response_url: given.responseUrl,
  };
}

export function globalShortcutPayload(given: Interaction & { readonly callback: string }): Json {
  return {
    type: 'shortcut',
    ...common(given),
    callback_id: given.callback,
    action_ts: `${Date.now() / 1_000}`,
  };
}

export function suggestionPayload(
  given: Interaction & {
    readonly view: Json;
    readonly blockId: string;
    readonly actionId: string;
    readonly typed: string;
  },
): Json {
  return {
    type: 'block_suggestion',
    ...common(given),
    container: { type: 'view', view_id: given.view.id },
    view: given.view,
    action_id: given.actionId,
    block_id: given.blockId,
    value: given.typed,
  };
}

export function submissionPayload(given: Interaction & { readonly view: Json; readonly values: Json }): Json {
  return {
    type: 'view_submission',
    ...common(given),
    view: { ...given.view, state: { values: given.values } },
    response_urls: [],
  };
}

export function viewClickPayload(
  given: Interaction & { readonly view: Json; readonly actionId: string; readonly value: string },
): Json {
  return {
    type: 'block_actions',
    ...common(given),
    container: { type: 'view', view_id: given.view.id },
    view: given.view,
    actions: [
      {
        type: 'button',
        action_id: given.actionId,
        block_id: 'b1',
        value: given.value,
        text: { type: 'plain_text', text: 'Label', emoji: true },
        action_ts: `${Date.now() / 1_000}`,
      },
    ],
  };
}
