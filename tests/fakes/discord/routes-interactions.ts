/** Callbacks and the webhooks of interactions. */
import { checkMessage, EPHEMERAL } from './check-message.ts';
import { checkChoices, checkModal } from './check-response.ts';
import { invalidForm, notFound, refusal } from './errors.ts';
import type { Interaction } from './interactions.ts';
import { TYPE } from './interactions.ts';
import { isObject, type Json, listOf, textOf } from './json.ts';
import { messagePayload } from './payloads.ts';
import { filesAfter } from './sent-files.ts';
import { ageOf } from './snowflake.ts';
import type { Request, State } from './state.ts';
import type { Message } from './world.ts';

const CALLBACK = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** Undefined when the path is another's. */
export function interactionRoute(request: Request, state: State): Json | 'empty' | undefined {
  const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/u.exec(request.path);
  if (callback !== null && request.method === 'POST')
    return acknowledge(callback[1] ?? '', callback[2] ?? '', request, state);
  const webhook = /^\/webhooks\/(\d+)\/([^/]+)(?:\/messages\/(@original|\d+))?$/u.exec(request.path);
  if (webhook === null) return undefined;
  const interaction = [...state.interactions.values()].find(each => each.token === webhook[2]);
  if (interaction === undefined) throw refusal(10015);
  if (interaction.expired) throw refusal(50027);
  if (interaction.acknowledged === undefined) throw refusal(10015);
  if (webhook[3] === undefined) {
    if (request.method !== 'POST') throw notFound();
    return followUp(interaction, request, state);
  }
  return onMessage(interaction, webhook[3], request, state);
}

function acknowledge(id: string, token: string, request: Request, state: State): Json | 'empty' {
  const interaction = state.interactions.get(id);
  if (interaction === undefined || interaction.token !== token) throw refusal(10062);
  interaction.callbacks += 1;
  if (interaction.acknowledged !== undefined) throw refusal(40060);
  if (ageOf(id) > state.deadlineMs) throw refusal(10062);
  const body = isObject(request.body) ? request.body : {};
  const data = isObject(body.data) ? body.data : {};
  const type = Number(body.type);
  apply(interaction, type, data, state);
  interaction.acknowledged = type;
  interaction.acknowledgedAfter = ageOf(id);
  if (request.query.get('with_response') !== 'true') return 'empty';
  const original = state.world.messages.get(interaction.originalId ?? '');
  return {
    interaction: { id, type: interaction.type, response_message_id: interaction.originalId ?? null },
    resource: { type, ...(original && { message: messagePayload(original, state.world) }) },
  };
}

function apply(interaction: Interaction, type: number, data: Json, state: State): void {
  const completes = interaction.type === TYPE.autocomplete;
  if (completes !== (type === CALLBACK.choices)) throw invalidForm(['type: not for this interaction']);
  switch (type) {
    case CALLBACK.message:
      checkMessage(data);
      interaction.originalId = store(interaction, data, state).id;
      return;
    case CALLBACK.deferred: {
      if (Object.keys(data).some(key => key !== 'flags')) throw invalidForm(['data: only flags']);
      if (Number(data.flags ?? 0) & ~EPHEMERAL) throw invalidForm(['flags: only EPHEMERAL']);
      interaction.originalId = store(interaction, data, state).id;
      interaction.loading = true;
      return;
    }
    case CALLBACK.deferredUpdate:
    case CALLBACK.update:
      if (interaction.sourceId === undefined) throw invalidForm(['type: only for components']);
      interaction.originalId = interaction.sourceId;
      if (type === CALLBACK.update) edit(source(interaction, state), data);
      return;
    case CALLBACK.choices:
      interaction.choices = checkChoices(data);
      return;
    case CALLBACK.modal:
      if (interaction.type === TYPE.modal) throw invalidForm(['type: no modal in answer to a modal']);
      interaction.modal = checkModal(data);
      return;
    default:
      throw invalidForm(['type: unknown']);
  }
}

function source(interaction: Interaction, state: State): Message {
  const message = state.world.messages.get(interaction.sourceId ?? '');
  if (message === undefined || message.deleted) throw refusal(10008);
  return message;
}

function followUp(interaction: Interaction, { body }: Request, state: State): Json {
  const data = isObject(body) ? body : {};
  checkMessage(data);
  const original = state.world.messages.get(interaction.originalId ?? '');
  if (interaction.loading && original !== undefined) {
    interaction.loading = false;
    edit(original, data);
    return messagePayload(original, state.world);
  }
  return messagePayload(store(interaction, data, state), state.world);
}

function onMessage(interaction: Interaction, which: string, request: Request, state: State): Json | 'empty' {
  const message = state.world.messages.get(which === '@original' ? (interaction.originalId ?? '') : which);
  if (message === undefined || message.deleted) throw refusal(10008);
  const own = message.id === interaction.originalId || message.causedBy?.interactionId === interaction.id;
  if (!own && message.id !== interaction.sourceId) throw refusal(10008);
  switch (request.method) {
    case 'GET':
      return messagePayload(message, state.world);
    case 'PATCH':
      edit(message, isObject(request.body) ? request.body : {});
      interaction.loading = false;
      return messagePayload(message, state.world);
    case 'DELETE':
      message.deleted = true;
      return 'empty';
    default:
      throw notFound();
  }
}

function store(interaction: Interaction, data: Json, { world, announce }: State): Message {
  const flags = Number(data.flags ?? 0) | (interaction.keptPrivate ? EPHEMERAL : 0);
  const stored = world.addMessage({
    channelId: interaction.channelId,
    authorId: world.bot.id,
    content: textOf(data.content),
    components: listOf(data.components),
    embeds: listOf(data.embeds),
    files: filesAfter(data, [], flags),
    flags,
    allowedMentions: data.allowed_mentions,
    causedBy: { interactionId: interaction.id, userId: interaction.userId, type: interaction.type },
    ...((flags & EPHEMERAL) !== 0 && { ephemeralFor: interaction.userId }),
  });
  announce(stored);
  return stored;
}

/** What is not given stays as it is; whether a message is ephemeral never changes. */
export function edit(message: Message, data: Json): void {
  const flags = data.flags === undefined ? message.flags : Number(data.flags) | (message.flags & EPHEMERAL);
  checkMessage({ content: message.content, components: message.components, ...data, flags }, message);
  message.files = filesAfter({ components: message.components, ...data }, message.files ?? [], flags);
  if (data.content !== undefined) message.content = textOf(data.content);
  if (data.components !== undefined) message.components = listOf(data.components);
  if (data.embeds !== undefined) message.embeds = listOf(data.embeds);
  if (data.allowed_mentions !== undefined) message.allowedMentions = data.allowed_mentions;
  message.flags = flags;
  message.edits += 1;
}
