/** What Slack asks of a manifest, as rules of our own; every break of one in a sentence. */

import type { Report } from './check-block.ts';
import { asList, asObject, asText, type Json } from './json.ts';

const SCOPES = [
  'canvases:read',
  'canvases:write',
  'channels:read',
  'files:write',
  'groups:read',
  'app_mentions:read',
  'chat:write',
  'commands',
  'files:read',
  'im:history',
];
const EVENTS = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'];

/** What each part may hold; Slack refuses a manifest with anything else in it. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  '': ['_metadata', 'display_information', 'features', 'oauth_config', 'settings'],
  _metadata: ['major_version', 'minor_version'],
  display_information: ['name', 'description', 'long_description', 'background_color'],
  features: ['app_home', 'bot_user', 'slash_commands', 'shortcuts'],
  'features.app_home': ['home_tab_enabled', 'messages_tab_enabled', 'messages_tab_read_only_enabled'],
  'features.bot_user': ['display_name', 'always_online'],
  'features.slash_commands': ['command', 'description', 'usage_hint', 'should_escape', 'url'],
  'features.shortcuts': ['name', 'type', 'callback_id', 'description'],
  oauth_config: ['scopes', 'redirect_urls'],
  'oauth_config.scopes': ['bot', 'bot_optional', 'user', 'user_optional'],
  settings: [
    'event_subscriptions',
    'interactivity',
    'socket_mode_enabled',
    'org_deploy_enabled',
    'token_rotation_enabled',
  ],
  'settings.event_subscriptions': ['request_url', 'bot_events'],
  'settings.interactivity': ['is_enabled', 'request_url', 'message_menu_options_url'],
};

export function checkManifest(manifest: unknown): readonly string[] {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const { _metadata, display_information, features, oauth_config, settings } = asObject(manifest);
  const version = asObject(_metadata).major_version;
  if (version !== 1 && version !== 2) report(`version ${version}`);
  for (const [path, allowed] of Object.entries(PROPERTIES))
    checkProperties(path, allowed, asObject(manifest), report);
  checkDisplay(asObject(display_information), asObject(asObject(features).bot_user), report);
  const http = asObject(settings).socket_mode_enabled !== true;
  checkCommands(asList(asObject(features).slash_commands).map(asObject), http, report);
  checkShortcuts(asList(asObject(features).shortcuts).map(asObject), report);
  checkSettings(asObject(settings), http, report);
  checkHome(asObject(asObject(features).app_home), report);
  const { bot, bot_optional } = asObject(asObject(oauth_config).scopes);
  const scopes = asList(bot).map(asText);
  checkOptional(asList(bot_optional).map(asText), scopes, report);
  checkScopes(
    scopes,
    asList(asObject(asObject(settings).event_subscriptions).bot_events).map(asText),
    report,
  );
  return problems;
}

function checkProperties(path: string, allowed: readonly string[], manifest: Json, report: Report): void {
  const steps = path === '' ? [] : path.split('.');
  const part = steps.reduce<unknown>((value, step) => asObject(value)[step], manifest);
  for (const each of Array.isArray(part) ? part : [part]) {
    for (const name of Object.keys(asObject(each))) {
      if (!allowed.includes(name)) report(`${path} with ${name}`);
    }
  }
}

function checkDisplay(display: Json, botUser: Json, report: Report): void {
  length('name', display.name, 1, 35, report);
  length('description', display.description, 1, 140, report);
  if (display.long_description !== undefined)
    length('long_description', display.long_description, 175, 4_000, report);
  length('bot_user.display_name', botUser.display_name, 1, 80, report);
  if (!/^[a-z0-9._-]+$/u.test(asText(botUser.display_name)))
    report('bot_user.display_name with other characters');
}

function checkCommands(commands: readonly Json[], http: boolean, report: Report): void {
  if (commands.length < 1 || commands.length > 50) report(`${commands.length} slash commands`);
  unique('command', commands, report);
  for (const { command, description, usage_hint, should_escape, url } of commands) {
    length(`command ${asText(command)}`, command, 2, 32, report);
    if (!/^\/[^\s/]+$/u.test(asText(command))) report(`command ${asText(command)} is no name`);
    length('command description', description, 1, 2_000, report);
    if (usage_hint !== undefined) length('usage_hint', usage_hint, 1, 1_000, report);
    if (typeof should_escape !== 'boolean') report('should_escape is missing');
    if (http) secure(`url of ${asText(command)}`, url, report);
    else if (url !== undefined) report('a url in Socket Mode');
  }
}

function checkShortcuts(shortcuts: readonly Json[], report: Report): void {
  if (shortcuts.length < 1 || shortcuts.length > 10) report(`${shortcuts.length} shortcuts`);
  unique('callback_id', shortcuts, report);
  for (const type of ['message', 'global']) {
    const count = shortcuts.filter(shortcut => shortcut.type === type).length;
    if (count > 5) report(`${count} ${type} shortcuts`);
  }
  for (const { name, type, callback_id, description } of shortcuts) {
    if (type !== 'message' && type !== 'global') report(`shortcut of type ${asText(type)}`);
    length('shortcut name', name, 1, 24, report);
    length('shortcut description', description, 1, 150, report);
    length('callback_id', callback_id, 1, 255, report);
  }
}

function checkSettings(settings: Json, http: boolean, report: Report): void {
  const interactivity = asObject(settings.interactivity);
  const events = asObject(settings.event_subscriptions);
  if (interactivity.is_enabled !== true) report('interactivity is off');
  if (typeof settings.socket_mode_enabled !== 'boolean') report('socket_mode_enabled is missing');
  if (settings.token_rotation_enabled === true) report('token rotation, which cannot be turned off again');
  const urls: readonly [string, unknown][] = [
    ['interactivity.request_url', interactivity.request_url],
    ['message_menu_options_url', interactivity.message_menu_options_url],
    ['event_subscriptions.request_url', events.request_url],
  ];
  for (const [name, url] of urls) {
    if (http) secure(name, url, report);
    else if (url !== undefined) report(`${name} in Socket Mode`);
  }
}

/** A read-only messages tab takes commands away from direct messages. */
function checkHome(home: Json, report: Report): void {
  if (home.home_tab_enabled !== true) report('no home tab');
  if (home.messages_tab_enabled !== true || home.messages_tab_read_only_enabled !== false)
    report('no commands in the messages tab');
}

/** The least that is needed, and what each event needs. */
function checkScopes(scopes: readonly string[], events: readonly string[], report: Report): void {
  for (const scope of scopes) if (!SCOPES.includes(scope)) report(`scope ${scope}`);
  if (new Set(events).size < events.length) report('the same event twice');
  for (const event of events) if (!EVENTS.includes(event)) report(`event ${event}`);
  for (const needed of ['commands', 'chat:write']) if (!scopes.includes(needed)) report(`no scope ${needed}`);
  if (events.includes('app_mention') !== scopes.includes('app_mentions:read'))
    report('app_mention and its scope');
  if (events.includes('message.im') !== scopes.includes('im:history')) report('message.im and its scope');
}

/** Reading files calls for a closer review by Slack and by whoever installs the app, so it is theirs to leave out. */
function checkOptional(optional: readonly string[], scopes: readonly string[], report: Report): void {
  for (const scope of optional)
    if (!scopes.includes(scope)) report(`optional scope ${scope} is none of the app`);
  for (const needed of ['commands', 'chat:write', 'app_mentions:read'])
    if (optional.includes(needed)) report(`${needed} is optional`);
  if (scopes.includes('files:read') && !optional.includes('files:read')) report('files:read is not optional');
}

function length(name: string, value: unknown, min: number, max: number, report: Report): void {
  const { length: found } = asText(value);
  if (found < min || found > max) report(`${name} of ${found} characters`);
}

function unique(name: string, entries: readonly Json[], report: Report): void {
  const values = entries.map(entry => entry[name]);
  if (new Set(values).size < values.length) report(`the same ${name} twice`);
}

function secure(name: string, value: unknown, report: Report): void {
  if (!/^https:\/\/[^\s?#]{1,2990}$/u.test(asText(value))) report(`${name} is ${asText(value) || 'missing'}`);
}
