/**
 * A Discord on the loopback: gateway and REST API, version 10, one server with channels, threads, a forum and
 * direct messages. Strict on the documented limits, so that what it accepts, Discord accepts.
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { everyComponent } from './discord/check-message.ts';
import { Refusal } from './discord/errors.ts';
import { createFaults, type Fault } from './discord/faults.ts';
import { createFiles, type Files } from './discord/files.ts';
import { createGateway, type Gateway } from './discord/gateway.ts';
import {
  createInteraction,
  type Interaction,
  optionsPayload,
  type Place,
  partOf,
  TYPE,
} from './discord/interactions.ts';
import { isObject, type Json, listOf, textOf } from './discord/json.ts';
import { memberPayload, messageEvent, messagePayload, rolePayload, userPayload } from './discord/payloads.ts';
import { createRestServer } from './discord/rest-server.ts';
import { snowflake } from './discord/snowflake.ts';
import type { Request, State } from './discord/state.ts';
import {
  type Channel,
  createWorld,
  inGuild,
  type Message,
  type Person,
  type World,
} from './discord/world.ts';

export interface FakeDiscord {
  readonly apiBaseUrl: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly requests: readonly Request[];
  readonly files: Files;
  /** As they are registered now. */
  commands(scope: 'global' | 'guild'): readonly Json[];
  deployments(): number;
  /** No request is being answered. */
  idle(): boolean;
  /** Somebody writes a message; the bot hears of it as far as its intents go. */
  say(text: string, said?: Said): Message;
  /** Somebody changes it. */
  edit(message: Message, text: string): void;
  /** Somebody takes it away. */
  remove(message: Message): void;
  /** The same message once more. */
  repeat(message: Message): void;
  /** `/name`, with options as the client sends them. */
  command(name: string, input?: Readonly<Record<string, string | boolean>>, place?: Place): Interaction;
  /** Typing into an option. */
  complete(name: string, input: Readonly<Record<string, string>>, option: string, place?: Place): Interaction;
  /** A command from the menu of a message. */
  messageCommand(name: string, target: Message, place?: Place): Interaction;
  /** A press on a button, which has to be there. */
  press(message: Message, label: string, place?: Place): Interaction;
  /** Any component, also one that is no longer there. */
  pressId(message: Message, customId: string, place?: Place): Interaction;
  submit(
    modal: Json,
    values: Readonly<Record<string, string | readonly string[]>>,
    place?: Place,
  ): Interaction;
  /** The same event once more. */
  redeliver(interaction: Interaction): void;
  /** Its token is of no use from now on. */
  expire(interaction: Interaction): void;
  fault(fault: Fault): void;
  /** Resolves as soon as what is looked for is there; rejects after ten seconds without it. */
  until<T>(what: string, look: () => T | undefined | false): Promise<T>;
  /** Waits so long for acknowledgements, instead of three seconds. */
  beItPatient(ms: number): void;
  /** Drops what has been said, for long runs. */
  forget(): void;
  stop(): Promise<void>;
}

export interface Said {
  readonly channel?: Channel;
  readonly user?: Person;
  readonly replyTo?: Message;
  /** Whether the reply calls the author of what it answers. */
  readonly pinging?: boolean;
  /** How old it is when it arrives, in milliseconds. */
  readonly age?: number;
  /** Of Discord's own message types. */
  readonly type?: number;
  readonly webhookId?: string;
  /** Its words are told to the bot in any case. */
  readonly withWords?: boolean;
  readonly forwarded?: boolean;
}

const PATIENCE_MS = 10_000;
const LOOK_EVERY_MS = 2;

export async function startFakeDiscord(token = 'a-token-that-only-the-fake-knows'): Promise<FakeDiscord> {
  const world = createWorld(token);
  const state: State = {
    world,
    interactions: new Map(),
    commands: { global: [], guild: [] },
    faults: createFaults(),
    files: createFiles(() => `http://127.0.0.1:${port()}`),
    requests: [],
    deployments: 0,
    underway: 0,
    deadlineMs: 3_000,
    announce: message => {
      // Private answers are told to nobody but the one they are for.
      if (message.ephemeralFor === undefined) gateway.tellOfMessage(messageEvent(message, world));
    },
    gatewayUrl: () => `ws://127.0.0.1:${port()}/gateway`,
  };
  const server = createRestServer(state);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = () => (server.address() as AddressInfo).port;
  const gateway = createGateway(server, world, state.gatewayUrl);

  function deliver(interaction: Interaction): Interaction {
    state.interactions.set(interaction.id, interaction);
    gateway.dispatch('INTERACTION_CREATE', interaction.payload);
    return interaction;
  }

  function registered(name: string, type: number): Json {
    const all = [...state.commands.guild, ...state.commands.global];
    const found = all.find(command => command.name === name && command.type === type);
    if (found === undefined) throw new Error(`${name} is not registered.`);
    return found;
  }

  /** `footnote packs` is a part of the command `footnote`. */
  const chat = (
    called: string,
    input: Readonly<Record<string, string | boolean>>,
    how: Parameters<typeof optionsPayload>[2],
  ): Json => {
    const [name = '', part] = called.split(' ');
    const command = registered(name, 1);
    const { known, wrap } = partOf(command, part);
    const options = optionsPayload(known, input, how);
    const picked = options.filter(({ type }) => type === 9).map(({ value }) => textOf(value));
    const attached = options.filter(({ type }) => type === 11).map(({ value }) => textOf(value));
    return {
      id: command.id,
      name,
      type: 1,
      options: wrap(options),
      ...(picked.length + attached.length > 0 && {
        resolved: { ...resolvedOf(picked, world), ...attachmentsOf(attached, state.files) },
      }),
    };
  };

  const pressId: FakeDiscord['pressId'] = (message, customId, place = {}) => {
    const channel = world.channels.get(message.channelId) ?? world.general;
    const data = { custom_id: customId, component_type: 2, id: 2 };
    return deliver(createInteraction({ channel, ...place, type: TYPE.component, data, message }, world));
  };

  return {
    apiBaseUrl: `http://127.0.0.1:${port()}/api`,
    world,
    gateway,
    requests: state.requests,
    files: state.files,
    commands: scope => state.commands[scope],
    deployments: () => state.deployments,
    idle: () => state.underway === 0,
    say(text, { channel = world.general, user = world.asker, replyTo, age = 0, ...more } = {}) {
      const message = world.addMessage({
        id: snowflake(age),
        channelId: channel.id,
        authorId: user.id,
        content: text,
        ...(replyTo !== undefined && { replyTo: replyTo.id }),
        ...more,
      });
      state.announce(message);
      return message;
    },
    edit(message, text) {
      message.content = text;
      message.edits += 1;
      gateway.dispatch('MESSAGE_UPDATE', messageEvent(message, world));
    },
    remove(message) {
      message.deleted = true;
    },
    repeat: message => state.announce(message),
    command(name, input = {}, place = {}) {
      const data = chat(name, input, place);
      return deliver(createInteraction({ ...place, type: TYPE.command, data }, world));
    },
    complete(name, input, option, place = {}) {
      const data = chat(name, input, { focused: option });
      return deliver(createInteraction({ ...place, type: TYPE.autocomplete, data }, world));
    },
    messageCommand(name, target, place = {}) {
      const channel = world.channels.get(target.channelId) ?? world.general;
      const author = world.people.get(target.authorId) ?? world.author;
      const data = {
        id: registered(name, 3).id,
        name,
        type: 3,
        target_id: target.id,
        resolved: {
          messages: { [target.id]: withFiles(messagePayload(target, world), target, state.files) },
          users: { [author.id]: userPayload(author) },
          ...(inGuild(channel) && { members: { [author.id]: memberPayload(author) } }),
        },
      };
      return deliver(createInteraction({ channel, ...place, type: TYPE.command, data }, world));
    },
    press(message, label, place) {
      const button = buttonsOf(message).find(each => each.label === label);
      if (button === undefined || button.disabled === true) throw new Error(`No button ${label} to press.`);
      return pressId(message, textOf(button.custom_id), place);
    },
    pressId,
    submit(modal, values, place = {}) {
      const data = { custom_id: modal.custom_id, components: submitted(modal, values) };
      return deliver(createInteraction({ ...place, type: TYPE.modal, data }, world));
    },
    redeliver: interaction => gateway.dispatch('INTERACTION_CREATE', interaction.payload),
    expire: interaction => {
      interaction.expired = true;
    },
    fault: state.faults.add,
    until,
    beItPatient: ms => {
      state.deadlineMs = ms;
    },
    forget() {
      state.interactions.clear();
      state.requests.length = 0;
      world.messages.clear();
      gateway.forget();
    },
    async stop() {
      gateway.stop();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Those that can be pressed or followed, in order. */
export function buttonsOf(message: Message): readonly Json[] {
  return everyComponent(message.components).filter(component => component.type === 2);
}

/** All that the message says, as it was written. */
export function rawTextOf(message: Message): string {
  const texts = everyComponent(message.components).filter(component => component.type === 10);
  return [message.content, ...texts.map(text => textOf(text.content))].filter(text => text !== '').join('\n');
}

export function fault(
  method: string,
  path: RegExp,
  answer: Fault['answer'],
  more: Partial<Pick<Fault, 'when' | 'times'>> = {},
): Fault {
  return { method, path, answer, when: 'instead', times: 1, ...more };
}

export const serverError = new Refusal(500, { message: '500: Internal Server Error', code: 0 });

export function rateLimited(seconds: number, scope: 'user' | 'global'): Refusal {
  return new Refusal(
    429,
    { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
    {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-reset-after': String(seconds),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-scope': scope,
      ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
    },
  );
}

/** People are known; any other id is a role's. */
function resolvedOf(ids: readonly string[], world: World): Json {
  const people = ids.flatMap(id => world.people.get(id) ?? []);
  const roles = ids.filter(id => !world.people.has(id));
  const byId = (payload: (person: Person) => Json) =>
    Object.fromEntries(people.map(person => [person.id, payload(person)]));
  return {
    ...(people.length > 0 && { users: byId(userPayload), members: byId(memberPayload) }),
    ...(roles.length > 0 && { roles: Object.fromEntries(roles.map(id => [id, rolePayload(id)])) }),
  };
}

/** An option of that type names a file, which the client has put there before. */
function attachmentsOf(ids: readonly string[], files: Files): Json {
  if (ids.length === 0) return {};
  const found = ids.map(id => {
    const file = files.find(id);
    if (file === undefined) throw new Error(`${id} is no file: the client attaches one.`);
    return [id, files.payload(file)] as const;
  });
  return { attachments: Object.fromEntries(found) };
}

function withFiles(payload: Json, { attached = [] }: Message, files: Files): Json {
  return { ...payload, attachments: attached.map(file => files.payload(file)) };
}

function submitted(
  modal: Json,
  values: Readonly<Record<string, string | readonly string[]>>,
): readonly Json[] {
  return listOf(modal.components)
    .filter(label => isObject(label.component))
    .map(label => {
      const inner = isObject(label.component) ? label.component : {};
      const given = values[textOf(inner.custom_id)];
      const base = { type: inner.type, id: 2, custom_id: inner.custom_id };
      const component =
        inner.type === 4
          ? { ...base, value: given ?? textOf(inner.value) }
          : { ...base, values: given ?? defaultsOf(inner) };
      return { type: 18, id: 1, component };
    });
}

function defaultsOf(select: Json): readonly unknown[] {
  return listOf(select.options)
    .filter(option => option.default === true)
    .map(option => option.value);
}

/** Looks again and again, since what is waited for may be on either side of the wire. */
async function until<T>(what: string, look: () => T | undefined | false): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await pause(LOOK_EVERY_MS);
  }
}

export type { Interaction, Message, Place };
export { snowflake };
