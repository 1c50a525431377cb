/** Interactions: how they reach the bot, and what came of each. */
import { type Json, textOf } from './json.ts';
import { channelPayload, guildPayload, memberPayload, messagePayload, userPayload } from './payloads.ts';
import { snowflake } from './snowflake.ts';
import { type Channel, inGuild, type Message, type Person, type World } from './world.ts';

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly userId: string;
  readonly channelId: string;
  readonly sourceId?: string;
  readonly payload: Json;
  readonly keptPrivate: boolean;
  /** The type of the callback that acknowledged it. */
  acknowledged?: number;
  /** How long that took. */
  acknowledgedAfter?: number;
  /** The message that `@original` stands for. */
  originalId?: string;
  /** Acknowledged by a deferral that nothing has filled yet. */
  loading: boolean;
  expired: boolean;
  choices?: readonly Json[];
  modal?: Json;
  /** How often the bot tried to acknowledge it. */
  callbacks: number;
}

/** Where and by whom. */
export interface Place {
  readonly channel?: Channel;
  readonly user?: Person;
  /** How old it is when it arrives, in milliseconds. */
  readonly age?: number;
  readonly locale?: string;
  /** Of the server. */
  readonly guildLocale?: string;
  /** Installed by a person alone, not by the server. */
  readonly userInstall?: boolean;
  /** The server lets nobody but the asker see what such an app says. */
  readonly keptPrivate?: boolean;
  /** Not from a client that counts what is typed. */
  readonly unchecked?: boolean;
}

export const TYPE = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

interface Created extends Place {
  readonly type: number;
  readonly data: Json;
  readonly message?: Message;
}

export function createInteraction(created: Created, world: World): Interaction {
  const { channel = world.general, user = world.asker, age = 0, type, data, message } = created;
  const id = snowflake(age);
  const token = `token-of-${id}-${'x'.repeat(120)}`;
  const guild = inGuild(channel);
  const guildId = channel.guildId ?? world.guildId;
  const context = guild ? 0 : channel === world.dm ? 1 : 2;
  const owners: Json = {};
  if (context === 2 || created.userInstall === true) owners['1'] = user.id;
  else owners['0'] = guild ? guildId : '0';
  const payload: Json = {
    id,
    application_id: world.applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelPayload(channel, world),
    app_permissions: channel.botPermissions.toString(),
    locale: created.locale ?? 'en-GB',
    entitlements: [],
    authorizing_integration_owners: owners,
    context,
    attachment_size_limit: 10_485_760,
    ...(guild
      ? {
          guild_id: guildId,
          guild: {
            id: guildId,
            locale: created.guildLocale ?? 'en-US',
            features: guildPayload(world).features,
          },
          guild_locale: created.guildLocale ?? 'en-US',
          member: memberPayload(user),
        }
      : { user: userPayload(user) }),
    ...(message !== undefined && { message: messagePayload(message, world) }),
  };
  return {
    id,
    token,
    type,
    userId: user.id,
    channelId: channel.id,
    ...(message !== undefined && { sourceId: message.id }),
    payload,
    keptPrivate: created.keptPrivate === true,
    loading: false,
    expired: false,
    callbacks: 0,
  };
}

/** Of `footnote packs` the command and its part, as the client knows them. */
export function partOf(
  command: Json | undefined,
  part: string | undefined,
): { readonly known: Json | undefined; wrap(options: readonly Json[]): readonly Json[] } {
  if (part === undefined) return { known: command, wrap: options => options };
  const options = Array.isArray(command?.options) ? command.options : [];
  const known = options.find((option: Json) => option.type === 1 && option.name === part);
  return { known, wrap: own => [{ type: 1, name: part, options: own }] };
}

/** Options as Discord sends them, by the types that the bot registered. */
export function optionsPayload(
  command: Json | undefined,
  input: Readonly<Record<string, string | boolean>>,
  { focused, unchecked = false }: { readonly focused?: string; readonly unchecked?: boolean } = {},
): readonly Json[] {
  if (command === undefined) throw new Error('No such command is registered.');
  return Object.entries(input).map(([name, value]) => {
    const known = Array.isArray(command.options)
      ? command.options.find((option: Json) => option.name === name)
      : undefined;
    if (known === undefined) throw new Error(`/${textOf(command.name)} has no option ${name}.`);
    if (
      !unchecked &&
      known.type === 3 &&
      typeof value === 'string' &&
      value.length > Number(known.max_length ?? 6_000)
    )
      throw new Error(`${name} takes up to ${String(known.max_length)} characters: the client refuses it.`);
    const choices: readonly Json[] = Array.isArray(known.choices) ? known.choices : [];
    if (!unchecked && choices.length > 0 && !choices.some(choice => choice.value === value))
      throw new Error(`${name} is not ${String(value)}: the client offers none but its choices.`);
    if (name === focused && known.autocomplete !== true) throw new Error(`${name} does not complete.`);
    return { name, type: known.type, value, ...(name === focused && { focused: true }) };
  });
}
