/** Complete payloads: a client may crash over one that is not. */
import { everyComponent } from './check-message.ts';
import { isObject, type Json, textOf } from './json.ts';
import { CHANNEL, type Channel, inGuild, isThread, type Message, type Person, type World } from './world.ts';

const JOINED = '2024-01-01T00:00:00.000000+00:00';
const HAS_THREAD = 1 << 5;

export function userPayload(person: Person, bot = person.isBot === true): Json {
  return {
    id: person.id,
    username: person.username,
    global_name: person.displayName,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    bot,
  };
}

export function memberPayload(person: Person): Json {
  return {
    user: userPayload(person),
    nick: null,
    avatar: null,
    banner: null,
    roles: person.roles ?? [],
    joined_at: JOINED,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
    permissions: person.permissions.toString(),
  };
}

export function channelPayload(channel: Channel, world: World): Json {
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.type === CHANNEL.dm || channel.type === CHANNEL.group)
    return { ...base, recipients: [userPayload(world.asker)], last_pin_timestamp: null, name: null };
  const guild = {
    ...base,
    guild_id: channel.guildId ?? world.guildId,
    name: channel.name,
    parent_id: channel.parentId ?? null,
    rate_limit_per_user: 0,
    nsfw: false,
  };
  if (isThread(channel)) return { ...guild, ...threadFields(channel, world) };
  return {
    ...guild,
    position: 0,
    permission_overwrites: [],
    topic: null,
    last_pin_timestamp: null,
    ...(channel.type === CHANNEL.forum && {
      available_tags: [],
      default_reaction_emoji: null,
      default_sort_order: null,
      default_forum_layout: 0,
    }),
  };
}

function threadFields(channel: Channel, world: World): Json {
  return {
    owner_id: world.author.id,
    message_count: 1,
    member_count: 1,
    total_message_sent: 1,
    thread_metadata: {
      archived: channel.archived,
      auto_archive_duration: 1440,
      archive_timestamp: JOINED,
      locked: channel.locked,
      create_timestamp: JOINED,
    },
  };
}

export function messagePayload(message: Message, world: World): Json {
  const author = world.people.get(message.authorId) ?? world.bot;
  const thread = world.channels.get(message.id);
  const cause = message.causedBy;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: userPayload(author, author.id === world.bot.id || author.isBot === true),
    content: message.content,
    timestamp: new Date().toISOString(),
    edited_timestamp: message.edits > 0 ? new Date().toISOString() : null,
    tts: false,
    mention_everyone: /@(?:everyone|here)/u.test(message.content),
    mentions: mentionedBy(message, world).map(person => userPayload(person, person.id === world.bot.id)),
    mention_roles: Array.from(message.content.matchAll(/<@&(\d+)>/gu), ([, id]) => id),
    attachments: [],
    embeds: message.embeds,
    components: numbered(message.components),
    pinned: false,
    type: message.type ?? (message.replyTo === undefined ? 0 : 19),
    flags: message.flags | (thread === undefined ? 0 : HAS_THREAD),
    ...(message.nonce !== undefined && { nonce: message.nonce }),
    ...(author.id === world.bot.id && { application_id: world.applicationId }),
    ...(thread !== undefined && { thread: channelPayload(thread, world) }),
    ...(cause !== undefined && {
      webhook_id: world.applicationId,
      interaction_metadata: {
        id: cause.interactionId,
        type: cause.type,
        user: userPayload(world.people.get(cause.userId) ?? world.asker),
        authorizing_integration_owners: { 0: world.guildId },
      },
    }),
    ...(message.webhookId !== undefined && { webhook_id: message.webhookId }),
    ...(message.forwarded === true && {
      message_reference: { type: 1, message_id: world.general.id, channel_id: world.general.id },
      message_snapshots: [{ message: { type: 0, content: '', mentions: [], attachments: [], embeds: [] } }],
    }),
    ...(message.replyTo !== undefined && {
      message_reference: { type: 0, message_id: message.replyTo, channel_id: message.channelId },
    }),
  };
}

/** Whom it calls by their names, and the author of what it answers where the reply is sent with a ping. */
function mentionedBy(message: Message, world: World): readonly Person[] {
  const named = Array.from(message.content.matchAll(/<@!?(\d+)>/gu), ([, id]) => id ?? '');
  const answered = message.pinging === true ? world.messages.get(message.replyTo ?? '')?.authorId : undefined;
  const ids = new Set(answered === undefined ? named : [...named, answered]);
  return [...world.people.values()].filter(({ id }) => ids.has(id));
}

/**
 * As an app without the intent Message Content gets it: what people write is left out, but in direct messages, where
 * the app is mentioned, and in replies with a ping to messages of the app that answer no interaction.
 */
export function messageForBot(message: Message, world: World): Json {
  const whole = messagePayload(message, world);
  const answered = world.messages.get(message.replyTo ?? '');
  const shown: Json = {
    ...whole,
    ...(message.replyTo !== undefined && {
      referenced_message:
        answered === undefined || answered.deleted
          ? null
          : withheld(answered, messagePayload(answered, world), world),
    }),
  };
  return withheld(message, shown, world);
}

function withheld(message: Message, payload: Json, world: World): Json {
  const channel = world.channels.get(message.channelId);
  const own = message.authorId === world.bot.id;
  if (own || message.withWords === true || channel?.type === CHANNEL.dm || isForBot(message, world))
    return payload;
  return { ...payload, content: '', embeds: [], attachments: [], components: [] };
}

function isForBot(message: Message, world: World): boolean {
  if (message.content.includes(`<@${world.bot.id}>`) || message.content.includes(`<@!${world.bot.id}>`))
    return true;
  const answered = world.messages.get(message.replyTo ?? '');
  return message.pinging === true && answered?.authorId === world.bot.id && answered.causedBy === undefined;
}

/** With what the gateway adds to a message. */
export function messageEvent(message: Message, world: World): Json {
  const channel = world.channels.get(message.channelId) ?? world.general;
  const author = world.people.get(message.authorId) ?? world.author;
  const { user: _user, permissions: _permissions, ...member } = memberPayload(author);
  return {
    ...messageForBot(message, world),
    channel_type: channel.type,
    ...(inGuild(channel) && { guild_id: channel.guildId ?? world.guildId }),
    ...(inGuild(channel) && message.webhookId === undefined && { member }),
  };
}

/** Discord numbers the components of every message. */
function numbered(components: readonly Json[]): readonly Json[] {
  let id = 0;
  const visit = (component: Json): Json => {
    id += 1;
    const own: Json = { ...component, id };
    if (Array.isArray(component.components))
      own.components = component.components.filter(isObject).map(child => visit(child));
    return own;
  };
  return components.map(visit);
}

export function guildPayload(world: World): Json {
  const channels = [...world.channels.values()].filter(each => inGuild(each) && each.botIsIn);
  return {
    id: world.guildId,
    name: 'Harbour',
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    owner_id: world.moderator.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [everyoneRole(world)],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    hub_type: null,
    incidents_data: null,
    stickers: [],
    soundboard_sounds: [],
    joined_at: JOINED,
    large: false,
    unavailable: false,
    member_count: 4,
    voice_states: [],
    members: [{ ...memberPayload(world.bot), user: userPayload(world.bot, true) }],
    channels: channels.filter(each => !isThread(each)).map(each => channelPayload(each, world)),
    threads: channels.filter(isThread).map(each => channelPayload(each, world)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
  };
}

function everyoneRole(world: World): Json {
  return { ...rolePayload(world.guildId), name: '@everyone' };
}

export function rolePayload(id: string): Json {
  return {
    id,
    name: 'a role',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: '0',
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** Whom a message would notify: what its texts name and its `allowed_mentions` let through. */
export function pingsOf(
  message: Pick<Message, 'content' | 'components' | 'allowedMentions'>,
): readonly string[] {
  const texts = everyComponent(message.components).map(component => textOf(component.content));
  const text = [message.content, ...texts].join('\n');
  const allowed = isObject(message.allowedMentions) ? message.allowedMentions : undefined;
  const parse = allowed === undefined ? ['users', 'roles', 'everyone'] : allowed.parse;
  const kinds = Array.isArray(parse) ? parse : [];
  const named = [
    ['everyone', /@(?:everyone|here)/gu],
    ['users', /<@!?\d+>/gu],
    ['roles', /<@&\d+>/gu],
  ] as const;
  return named.flatMap(([kind, form]) =>
    kinds.includes(kind) ? Array.from(text.matchAll(form), ([found]) => found) : [],
  );
}
