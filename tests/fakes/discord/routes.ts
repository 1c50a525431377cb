/** The REST API, version 10: what each request does to the world. */
import { checkCommands, typeOf } from './check-commands.ts';
import { notFound, unauthorised } from './errors.ts';
import { isObject, type Json, textOf } from './json.ts';
import { userPayload } from './payloads.ts';
import { channelRoute } from './routes-channels.ts';
import { interactionRoute } from './routes-interactions.ts';
import { snowflake } from './snowflake.ts';
import type { Request, State } from './state.ts';
import type { World } from './world.ts';

/** Throws a Refusal when Discord would refuse. */
export function route(request: Request, state: State): unknown {
  const free = interactionRoute(request, state);
  if (free !== undefined) return free;
  if (!request.authorised) throw unauthorised();
  const onChannel = channelRoute(request, state);
  if (onChannel !== undefined) return onChannel;
  const onCommands = commandRoute(request, state);
  if (onCommands !== undefined) return onCommands;
  const { world } = state;
  switch (`${request.method} ${request.path}`) {
    case 'GET /gateway/bot':
      return {
        url: state.gatewayUrl(),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 },
      };
    case 'GET /users/@me':
      return { ...userPayload(world.bot, true), verified: true, mfa_enabled: true, flags: 0, email: null };
    case 'GET /applications/@me':
    case 'GET /oauth2/applications/@me':
      return {
        id: world.applicationId,
        name: 'Footnote',
        icon: null,
        description: '',
        bot_public: true,
        bot_require_code_grant: false,
        verify_key: '0'.repeat(64),
        flags: 0,
        team: null,
        owner: userPayload(world.moderator),
        integration_types_config: { 0: {}, 1: {} },
      };
    default:
      throw notFound();
  }
}

function commandRoute(request: Request, { world, commands }: State): unknown {
  const match = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/u.exec(request.path);
  if (match === null) return undefined;
  if (match[1] !== world.applicationId) throw notFound();
  const scope = match[2] === undefined ? 'global' : 'guild';
  if (match[2] !== undefined && match[2] !== world.guildId) throw notFound();
  if (request.method === 'GET') {
    const localised = request.query.get('with_localizations') === 'true';
    return commands[scope].map(command => (localised ? command : withoutLocalisations(command)));
  }
  if (request.method !== 'PUT') throw notFound();
  const wanted = checkCommands(request.body, scope);
  commands[scope] = wanted.map(command => {
    const before = commands[scope].find(
      each => each.name === command.name && typeOf(each) === typeOf(command),
    );
    return registered(command, textOf(before?.id) || snowflake(), scope, world);
  });
  return commands[scope];
}

/** With all that Discord adds. */
function registered(command: Json, id: string, scope: 'global' | 'guild', world: World): Json {
  const options = Array.isArray(command.options) ? command.options.filter(isObject) : undefined;
  return {
    id,
    application_id: world.applicationId,
    version: snowflake(),
    default_member_permissions: command.default_member_permissions ?? null,
    type: typeOf(command),
    name: command.name,
    name_localizations: command.name_localizations ?? null,
    description: command.description ?? '',
    description_localizations: command.description_localizations ?? null,
    dm_permission: true,
    nsfw: false,
    ...(scope === 'guild' ? { guild_id: world.guildId } : {}),
    ...(scope === 'global'
      ? { contexts: command.contexts ?? null, integration_types: command.integration_types ?? [0] }
      : { contexts: null, integration_types: [0] }),
    ...(options !== undefined && {
      options: options.map(option => {
        const { required, autocomplete, ...rest } = option;
        return {
          name_localizations: null,
          description_localizations: null,
          ...rest,
          ...(required === true && { required }),
          ...(autocomplete === true && { autocomplete }),
        };
      }),
    }),
  };
}

function withoutLocalisations(command: Json): Json {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
