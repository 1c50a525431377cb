/** What people do in a workspace; each act is delivered to the bot as Slack would. */

import type { KeptFile } from '../kept-files.ts';
import { checkOptions, checkView } from './check-message.ts';
import type { Files } from './files.ts';
import { asList, asObject, asText, type Json } from './json.ts';
import {
  clickPayload,
  commandPayload,
  directMessageEvent,
  eventPayload,
  globalShortcutPayload,
  mentionEvent,
  messageShortcutPayload,
  type SaidMessage,
  submissionPayload,
  suggestionPayload,
  viewClickPayload,
} from './payloads.ts';
import type { ResponsePlace, ResponseUrls } from './response-urls.ts';
import type { Triggers } from './triggers.ts';
import { buttonsOf, type SentMessage, type Workspace } from './workspace.ts';

export interface Delivered {
  readonly acknowledged: boolean;
  /** What the acknowledgement carried. */
  readonly body: unknown;
}

export interface Where {
  readonly channel?: string;
  readonly user?: string;
  readonly thread?: string;
  /** Files that were kept, or what Slack says of others. */
  readonly attached?: readonly (KeptFile | Json)[];
  /** The event id, or for commands the trigger id, of what was sent before. */
  readonly again?: string;
  /** What the payload says otherwise of its workspace. */
  readonly of?: Json;
}

export interface Opened {
  readonly id: string;
  readonly view: Json;
}

export interface People {
  command(command: string, text: string, where?: Where): Promise<Delivered>;
  mention(text: string, where?: Where): Promise<Delivered>;
  directMessage(text: string, where?: Where): Promise<Delivered>;
  event(event: Json, id?: string, of?: Json): Promise<Delivered>;
  /** Clicks the button with this label; throws when the message has none. */
  click(message: SentMessage, label: string, user?: string): Promise<Delivered>;
  clickValue(message: SentMessage, actionId: string, value: string, user?: string): Promise<Delivered>;
  messageShortcut(callback: string, message: SaidMessage, user?: string): Promise<Delivered>;
  globalShortcut(callback: string, user?: string): Promise<Delivered>;
  /** Types into the searching menu of a view; the options that it then offers. */
  type(opened: Opened, blockId: string, typed: string): Promise<readonly { label: string; value: string }[]>;
  clickInView(opened: Opened, label: string, user?: string): Promise<Delivered>;
  submit(opened: Opened, values: Json, user?: string): Promise<Delivered>;
  /** A message that somebody wrote, as shortcuts see it. */
  said(text: string, where?: Where): SaidMessage;
}

interface Surroundings {
  readonly deliver: (type: string, payload: Json, retry?: Json) => Promise<Delivered>;
  readonly workspace: Workspace;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly violations: string[];
  readonly scopes: ReadonlySet<string>;
  readonly files: Files;
  readonly base: string;
}

export const ALICE = 'U0ALICE';
const GENERAL = 'C0GENERAL';

export function createPeople(around: Surroundings): People {
  const { deliver, workspace, triggers, responseUrls, violations, scopes, files, base } = around;
  const url = (place: ResponsePlace) => base + responseUrls.issue(place);
  const said = (text: string, where: Where = {}): SaidMessage => ({
    text,
    channel: where.channel ?? GENERAL,
    user: where.user ?? ALICE,
    ts: workspace.nextTs(),
    ...(where.thread !== undefined && { thread: where.thread }),
    ...(where.attached !== undefined && {
      files: where.attached.map(file => ('bytes' in file ? files.payload(file as KeptFile) : file)),
    }),
  });
  const retry = (where: Where) =>
    where.again === undefined ? undefined : { retry_attempt: 1, retry_reason: 'timeout' };
  const clickValue: People['clickValue'] = (message, actionId, value, user = ALICE) =>
    deliver(
      'interaction',
      clickPayload({
        user,
        trigger: triggers.issue(),
        message,
        actionId,
        value,
        responseUrl: url({ channel: message.channel, user, message }),
      }),
    );

  return {
    said,
    command(command, text, where = {}) {
      const channel = where.channel ?? GENERAL;
      const user = where.user ?? ALICE;
      return deliver('command', {
        ...commandPayload({
          command,
          text,
          channel,
          user,
          trigger: where.again ?? triggers.issue(),
          responseUrl: url({ channel, user }),
        }),
        ...where.of,
      });
    },
    mention: (text, where = {}) =>
      deliver(
        'event',
        { ...eventPayload(mentionEvent(said(text, where)), where.again), ...where.of },
        retry(where),
      ),
    directMessage: (text, where = {}) =>
      deliver(
        'event',
        eventPayload(directMessageEvent(said(text, { channel: 'D0ALICE', ...where })), where.again),
        retry(where),
      ),
    event: (event, id, of) =>
      deliver('event', { ...eventPayload(event, id), ...of }, retry({ ...(id && { again: id }) })),
    click(message, label, user) {
      const button = buttonsOf(message.body).find(each => each.label === label);
      if (button === undefined) {
        const offered = buttonsOf(message.body).map(each => each.label);
        throw new Error(`No button ${label} among ${offered.join(', ')}.`);
      }
      return clickValue(message, button.actionId, button.value, user);
    },
    clickValue,
    messageShortcut: (callback, message, user = ALICE) =>
      deliver(
        'interaction',
        messageShortcutPayload({
          callback,
          message,
          user,
          trigger: triggers.issue(),
          responseUrl: url({ channel: message.channel, user }),
        }),
      ),
    globalShortcut: (callback, user = ALICE) =>
      deliver('interaction', globalShortcutPayload({ callback, user, trigger: triggers.issue() })),
    async type({ id, view }, blockId, typed) {
      const element = elementOf(view, blockId);
      const { body } = await deliver(
        'interaction',
        suggestionPayload({
          user: ALICE,
          trigger: triggers.issue(),
          view: { ...view, id },
          blockId,
          actionId: asText(element.action_id),
          typed,
        }),
      );
      violations.push(...checkOptions(body));
      return asList(asObject(body).options)
        .map(asObject)
        .map(option => ({ label: asText(asObject(option.text).text), value: asText(option.value) }));
    },
    clickInView({ id, view }, label, user = ALICE) {
      const button = buttonsOf(view).find(each => each.label === label);
      if (button === undefined) throw new Error(`No button ${label} in the view.`);
      return deliver(
        'interaction',
        viewClickPayload({
          user,
          trigger: triggers.issue(),
          view: { ...view, id },
          actionId: button.actionId,
          value: button.value,
        }),
      );
    },
    async submit({ id, view }, values, user = ALICE) {
      const delivered = await deliver(
        'interaction',
        submissionPayload({ user, trigger: triggers.issue(), view: { ...view, id }, values }),
      );
      const answer = asObject(delivered.body);
      if (answer.response_action === 'update') {
        const updated = asObject(answer.view);
        violations.push(...checkView(updated, scopes).problems);
        workspace.views.set(id, updated);
      }
      return delivered;
    },
  };
}

function elementOf(view: Json, blockId: string): Json {
  const block = asList(view.blocks)
    .map(asObject)
    .find(each => each.block_id === blockId);
  if (block === undefined) throw new Error(`No block ${blockId} in the view.`);
  return asObject(block.element);
}
