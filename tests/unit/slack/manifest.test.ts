import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { CANVAS_SCOPES } from '../../../adapters/slack/canvas-api.ts';
import { eventsUrl } from '../../../adapters/slack/events-url.ts';
import {
  type BuiltManifest,
  buildManifest,
  creationLink,
  type ManifestRequest,
} from '../../../adapters/slack/manifest.ts';
import {
  BUILT_IN_COMMANDS,
  type Command,
  createCommands,
  type Library,
  loadLibrary,
  type Topic,
} from '../../../src/index.ts';
import { checkManifest } from '../../fakes/slack/check-manifest.ts';

let library: Library;
let commands: readonly Command[];
beforeAll(async () => {
  const path = join(import.meta.dirname, '../../../knowledge');
  library = await loadLibrary([{ path, optional: false }], { reserved: BUILT_IN_COMMANDS });
  commands = createCommands(library);
});

const build = (request: Partial<ManifestRequest> = {}): BuiltManifest =>
  buildManifest({ commands, transport: { kind: 'socket' }, directMessages: false, ...request });
const HTTP = { kind: 'http', url: 'https://bot.example.org/slack/events' } as const;

const topicNamed = (name: string): Topic => ({ ...library.topics[0]!, name, command: true });
const withTopics = (names: readonly string[]) =>
  createCommands({ ...library, topics: names.map(topicNamed) });

describe('the manifest keeps every rule of Slack', () => {
  const cases: readonly [string, () => Partial<ManifestRequest>][] = [
    ['in Socket Mode', () => ({})],
    ['over HTTP', () => ({ transport: HTTP })],
    ['with direct messages', () => ({ directMessages: true })],
    ['with a prefix', () => ({ prefix: 'fn' })],
    ['of a library without topics', () => ({ commands: withTopics([]) })],
    ['of 120 topics', () => ({ commands: withTopics(Array.from({ length: 120 }, (_, n) => `topic-${n}`)) })],
    [
      'of names as long as they may be',
      () => ({ commands: withTopics(['a'.repeat(31), 'b'.repeat(32)]), prefix: 'fn' }),
    ],
    ['of names in other scripts', () => ({ commands: withTopics(['встреча', '会議', 'größe']) })],
  ];
  test.each(cases)('%s', (_name, request) => {
    expect(checkManifest(build(request()).manifest)).toEqual([]);
  });

  const entry = { command: '/ask', description: 'Asks.', should_escape: false };
  const shortcut = { name: 'Find', type: 'message', callback_id: 'find', description: 'Finds.' };
  const many = <T extends object>(count: number, each: T, key: string) =>
    Array.from({ length: count }, (_, n) => ({ ...each, [key]: `${key === 'command' ? '/' : ''}c${n}` }));
  const commandsOf = (...slash_commands: object[]) => ({ features: { slash_commands } });
  const shortcutsOf = (...shortcuts: object[]) => ({ features: { shortcuts } });
  const settingsOf = (settings: object) => ({ settings });
  const broken: readonly [string, object, RegExp][] = [
    ['no command', commandsOf(), /^0 slash commands$/u],
    ['no shortcut', shortcutsOf(), /^0 shortcuts$/u],
    ['51 commands', commandsOf(...many(51, entry, 'command')), /^51 slash commands$/u],
    ['a command of a slash alone', commandsOf({ ...entry, command: '/' }), /of 1 characters/u],
    [
      'a command of 33 characters',
      commandsOf({ ...entry, command: `/${'a'.repeat(32)}` }),
      /of 33 characters/u,
    ],
    ['a command without a slash', commandsOf({ ...entry, command: 'ask' }), /is no name/u],
    ['a command twice', commandsOf(entry, entry), /the same command twice/u],
    [
      'a description too long',
      commandsOf({ ...entry, description: 'a'.repeat(2_001) }),
      /of 2001 characters/u,
    ],
    ['a hint too long', commandsOf({ ...entry, usage_hint: 'a'.repeat(1_001) }), /of 1001 characters/u],
    ['an address in Socket Mode', commandsOf({ ...entry, url: HTTP.url }), /a url in Socket Mode/u],
    ['an unknown property', commandsOf({ ...entry, colour: 'red' }), /slash_commands with colour/u],
    ['11 shortcuts', shortcutsOf(...many(11, shortcut, 'callback_id')), /11 shortcuts/u],
    ['6 of messages', shortcutsOf(...many(6, shortcut, 'callback_id')), /^6 message shortcuts$/u],
    ['6 global ones', shortcutsOf(...many(6, { ...shortcut, type: 'global' }, 'callback_id')), /^6 global/u],
    ['a name of 25', shortcutsOf({ ...shortcut, name: 'a'.repeat(25) }), /of 25 characters/u],
    [
      'a description of 151',
      shortcutsOf({ ...shortcut, description: 'a'.repeat(151) }),
      /of 151 characters/u,
    ],
    [
      'a callback id of 256',
      shortcutsOf({ ...shortcut, callback_id: 'a'.repeat(256) }),
      /of 256 characters/u,
    ],
    ['a shortcut of no type', shortcutsOf({ ...shortcut, type: 'menu' }), /of type menu/u],
    ['no description', { display_information: { name: 'a' } }, /description of 0 characters/u],
    ['a name of 36', { display_information: { name: 'a'.repeat(36) } }, /name of 36 characters/u],
    ['a read-only messages tab', { features: { app_home: { home_tab_enabled: true } } }, /messages tab/u],
    ['token rotation', settingsOf({ token_rotation_enabled: true }), /rotation/u],
    ['interactivity off', settingsOf({ interactivity: { is_enabled: false } }), /interactivity is off/u],
    [
      'an address of events in Socket Mode',
      settingsOf({ event_subscriptions: { request_url: HTTP.url, bot_events: ['app_mention'] } }),
      /request_url in Socket Mode/u,
    ],
    [
      'an event that needs another scope',
      settingsOf({ event_subscriptions: { bot_events: ['app_mention', 'message.im'] } }),
      /message\.im and its scope/u,
    ],
    [
      'more scopes',
      { oauth_config: { scopes: { bot: ['commands', 'chat:write', 'files:read'] } } },
      /files:read/u,
    ],
  ];
  test.each(broken)('and the rules see %s', (_name, change, expected) => {
    const { manifest } = build();
    const part = (name: 'features' | 'settings') => ({
      ...manifest[name],
      ...(name in change ? (change as Record<string, object>)[name] : {}),
    });
    const problems = checkManifest({
      ...manifest,
      ...change,
      features: part('features'),
      settings: part('settings'),
    });
    expect(problems).toContainEqual(expect.stringMatching(expected));
  });

  test('and the rules see what breaks them', () => {
    const { manifest } = build({ transport: HTTP });
    const broken = {
      ...manifest,
      functions: {},
      features: { ...manifest.features, slash_commands: [{ command: '/two words', description: '' }] },
      oauth_config: { scopes: { bot: ['commands', 'channels:history'] } },
      settings: { ...manifest.settings, event_subscriptions: { bot_events: ['app_mention', 'message.im'] } },
    };
    expect(checkManifest(broken)).toEqual([
      ' with functions',
      'command /two words is no name',
      'command description of 0 characters',
      'should_escape is missing',
      'url of /two words is missing',
      'event_subscriptions.request_url is missing',
      'scope channels:history',
      'no scope chat:write',
      'app_mention and its scope',
      'message.im and its scope',
    ]);
  });
});

test('there is one command for each topic that the pack turns on, after the built-in ones', () => {
  const names = build().manifest.features.slash_commands.map(entry => entry.command);
  const builtIn = BUILT_IN_COMMANDS.map(name => `/${name}`);
  expect(names.slice(0, builtIn.length)).toEqual(builtIn);
  expect(names).toContain('/summit');
  const topics = library.topics.filter(topic => topic.command).map(topic => `/${topic.name}`);
  expect(names.slice(-topics.length)).toEqual(topics);
});

test('fifty commands have room; the others are named, and reached through /ask', () => {
  const { manifest, leftOut } = build({
    commands: withTopics(Array.from({ length: 50 }, (_, n) => `topic-${n}`)),
  });
  expect(manifest.features.slash_commands).toHaveLength(50);
  expect(leftOut).toEqual(
    Array.from(BUILT_IN_COMMANDS, (_, n) => `topic-${50 - BUILT_IN_COMMANDS.length + n}`),
  );
});

test('a prefix goes before every name, and leaves out those that become too long', () => {
  const { manifest, leftOut } = build({
    commands: withTopics(['a'.repeat(28), 'b'.repeat(29)]),
    prefix: 'fn',
  });
  const names = manifest.features.slash_commands.map(entry => entry.command);
  expect(names.every(name => name.startsWith('/fn-'))).toBe(true);
  expect(leftOut).toEqual(['b'.repeat(29)]);
});

test('names that Slack keeps for itself have no command without a prefix', () => {
  const some = withTopics(['topic', 'remind', 'summit']);
  expect(build({ commands: some }).leftOut).toEqual(['topic', 'remind']);
  expect(build({ commands: some, prefix: 'fn' }).leftOut).toEqual([]);
});

test('the least scopes, and to read direct messages only when that is asked for', () => {
  const { bot, bot_optional: optional } = build().manifest.oauth_config.scopes;
  const needed = bot.filter(scope => !optional.includes(scope));
  expect([needed, optional]).toEqual([
    ['app_mentions:read', 'chat:write', 'commands'],
    ['files:read', 'files:write'],
  ]);
  const direct = build({ directMessages: true }).manifest;
  expect(direct.oauth_config.scopes.bot).toContain('im:history');
  expect(direct.settings.event_subscriptions.bot_events).toContain('message.im');
});

test('canvases are changed only where that is asked for, and then it can still be left out', () => {
  const { manifest } = build({ canvas: true });
  expect(checkManifest(manifest)).toEqual([]);
  const { bot, bot_optional } = manifest.oauth_config.scopes;
  for (const scope of CANVAS_SCOPES) {
    expect(bot).toContain(scope);
    expect(bot_optional).toContain(scope);
  }
  expect(build().manifest.oauth_config.scopes.bot).not.toContain('canvases:write');
});

test('files are asked for only where articles are added', () => {
  const { features, oauth_config } = build({
    commands: commands.filter(({ name }) => name !== 'footnote add'),
  }).manifest;
  expect(features.shortcuts.map(({ callback_id }) => callback_id)).not.toContain('add_source');
  expect(JSON.stringify(oauth_config)).not.toContain('files:read');
});

test('claims can be checked from a message as soon as there is a command that checks them', () => {
  const ids = (some: readonly Command[]) =>
    build({ commands: some }).manifest.features.shortcuts.map(shortcut => shortcut.callback_id);
  const others = commands.filter(command => command.name !== 'factcheck');
  expect(ids(others)).toEqual(['find_in_sources', 'quote_passage', 'add_source', 'ask_footnote']);
  const checking = { ...commands[0]!, name: 'factcheck' };
  expect(ids([...others, checking])).toContain('check_claim');
});

test('the link opens a form that is filled in with the manifest', () => {
  const { manifest } = build();
  const link = new URL(creationLink(manifest));
  expect(link.origin + link.pathname).toBe('https://api.slack.com/apps');
  expect(link.searchParams.get('new_app')).toBe('1');
  expect(JSON.parse(link.searchParams.get('manifest_json') ?? '')).toEqual(manifest);
});

describe('the address that Slack sends to', () => {
  const cases: readonly [string, string | undefined][] = [
    ['https://bot.example.org', 'https://bot.example.org/slack/events'],
    ['https://bot.example.org/', 'https://bot.example.org/slack/events'],
    ['https://bot.example.org/slack/events', 'https://bot.example.org/slack/events'],
    ['https://example.org/bots/footnote/', 'https://example.org/bots/footnote/slack/events'],
    ['http://bot.example.org', undefined],
    ['https://user:secret@bot.example.org', undefined],
    ['https://bot.example.org/?a=b', undefined],
    ['bot.example.org', undefined],
  ];
  test.each(cases)('%s', (given, expected) => {
    expect(eventsUrl(given)).toBe(expected);
  });
});
