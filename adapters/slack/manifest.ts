/** The app as Slack is told of it, made from the commands in force. */
import { type Command, cutWords, groupOf, isPart, partName } from '../../src/index.ts';
import { ADD } from '../message-articles.ts';
import { CANVAS_SCOPES } from './canvas-api.ts';
import { FILES_SCOPE } from './extra-buttons.ts';
import { COMMAND_DESCRIPTION_MAX, COMMAND_NAME_MAX, SLASH_COMMANDS_MAX, USAGE_HINT_MAX } from './limits.ts';
import { type ShortcutEntry, shortcutEntries } from './shortcuts.ts';

/** Without it articles can be added as text, and not as files. */
export const READS_FILES = 'files:read';

export type ManifestTransport =
  | { readonly kind: 'socket' }
  /** `url` is where Slack sends everything, `https://…/slack/events`. */
  | { readonly kind: 'http'; readonly url: string };

export interface ManifestRequest {
  readonly commands: readonly Command[];
  readonly transport: ManifestTransport;
  /** `fn` makes `/fn-summit`: against clashes with other apps, of which the one installed last wins. */
  readonly prefix?: string;
  /** Whether plain questions in a direct message are answered; needs to read those messages. */
  readonly directMessages: boolean;
  /** Whether hosts may put a bibliography into the canvas of a channel. */
  readonly canvas?: boolean;
}

export interface SlackManifest {
  readonly _metadata: { readonly major_version: 2 };
  readonly display_information: Readonly<Record<'name' | 'description' | 'long_description', string>>;
  readonly features: {
    readonly app_home: Readonly<Record<string, boolean>>;
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly slash_commands: readonly SlashCommandEntry[];
    readonly shortcuts: readonly ShortcutEntry[];
  };
  readonly oauth_config: {
    readonly scopes: {
      readonly bot: readonly string[];
      /** Those of `bot` that whoever installs the app may leave out. */
      readonly bot_optional: readonly string[];
    };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: {
      readonly is_enabled: true;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly socket_mode_enabled: boolean;
    readonly org_deploy_enabled: false;
    readonly token_rotation_enabled: false;
  };
}

export interface SlashCommandEntry {
  readonly command: string;
  readonly description: string;
  readonly usage_hint?: string;
  /** Whether people and channels that are named come by their ids. */
  readonly should_escape: boolean;
  readonly url?: string;
}

export interface BuiltManifest {
  readonly manifest: SlackManifest;
  /** Names that Slack has no room for, keeps for itself or finds too long; `/ask topic:…` reaches them. */
  readonly leftOut: readonly string[];
}

export function buildManifest(request: ManifestRequest): BuiltManifest {
  const { transport, directMessages, canvas = false } = request;
  const { entries, leftOut } = slashCommands(request);
  const url = transport.kind === 'http' ? transport.url : undefined;
  const adds = request.commands.some(command => command.name === ADD);
  const optional = [...(adds ? [READS_FILES] : []), FILES_SCOPE, ...(canvas ? CANVAS_SCOPES : [])];
  const manifest: SlackManifest = {
    _metadata: { major_version: 2 },
    display_information: DISPLAY,
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        // Otherwise commands cannot be typed there either.
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'footnote', always_online: true },
      slash_commands: entries,
      shortcuts: shortcutEntries(request.commands),
    },
    oauth_config: {
      scopes: {
        bot: [
          'app_mentions:read',
          'chat:write',
          'commands',
          ...optional,
          ...(directMessages ? ['im:history'] : []),
        ],
        bot_optional: optional,
      },
    },
    settings: {
      event_subscriptions: {
        ...(url && { request_url: url }),
        bot_events: [
          'app_home_opened',
          'app_mention',
          'app_uninstalled',
          ...(directMessages ? ['message.im'] : []),
          'tokens_revoked',
        ],
      },
      interactivity: {
        is_enabled: true,
        ...(url && { request_url: url, message_menu_options_url: url }),
      },
      socket_mode_enabled: transport.kind === 'socket',
      org_deploy_enabled: false,
      token_rotation_enabled: false,
    },
  };
  return { manifest, leftOut };
}

/** Commands that Slack keeps for itself; it refuses a manifest that has one of them. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    '/active /archive /away /call /collapse /dm /dnd /expand /feed /feedback /invite /join /kick /leave /me /msg ' +
    '/mute /open /part /prefs /pro /remind /remove /rename /search /shortcuts /shrug /star /status /topic /who'
  ).split(' '),
);

/** Opens Slack's form for a new app, filled in. */
export function creationLink(manifest: SlackManifest): string {
  return `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(manifest))}`;
}

/** Built-in commands first, so that they never lack; then topics in the order of the packs. */
function slashCommands({ commands, transport, prefix }: ManifestRequest) {
  const ordered = [...commands.filter(each => !each.fromTopic), ...commands.filter(each => each.fromTopic)];
  const entries: SlashCommandEntry[] = [];
  const leftOut: string[] = [];
  for (const command of ordered.filter(each => !isPart(each) || isFirstPart(each, ordered))) {
    const called = isPart(command) ? groupOf(command) : command.name;
    const name = prefix === undefined ? `/${called}` : `/${prefix}-${called}`;
    const taken = RESERVED.has(name) || name.length > COMMAND_NAME_MAX;
    if (taken || entries.length >= SLASH_COMMANDS_MAX) leftOut.push(called);
    else if (isPart(command)) entries.push(groupEntry(name, partsOf(command, ordered), transport));
    else entries.push(entryFor(name, command, transport));
  }
  return { entries, leftOut };
}

function partsOf(command: Command, commands: readonly Command[]): readonly Command[] {
  return commands.filter(each => isPart(each) && groupOf(each) === groupOf(command));
}

/** It stands for all. */
function isFirstPart(command: Command, commands: readonly Command[]): boolean {
  return partsOf(command, commands)[0] === command;
}

/** `/footnote settings`, `/footnote hosts add:@somebody`: people and channels come by their ids. */
function groupEntry(
  name: string,
  parts: readonly Command[],
  transport: ManifestTransport,
): SlashCommandEntry {
  return {
    command: name,
    description: GROUP_DESCRIPTION,
    usage_hint: cutWords(parts.map(partName).join(' | '), USAGE_HINT_MAX),
    should_escape: true,
    ...(transport.kind === 'http' && { url: transport.url }),
  };
}

const GROUP_DESCRIPTION = 'For those who host Footnote in this workspace: what it does here';

function entryFor(name: string, command: Command, transport: ManifestTransport): SlashCommandEntry {
  const hint = cutWords(usageHint(command), USAGE_HINT_MAX);
  return {
    command: name,
    description: cutWords(command.summary, COMMAND_DESCRIPTION_MAX),
    ...(hint !== '' && { usage_hint: hint }),
    should_escape: false,
    ...(transport.kind === 'http' && { url: transport.url }),
  };
}

/** `question [topic:…]` */
function usageHint({ options }: Command): string {
  const entries = Object.entries(options).toSorted(
    ([, a], [, b]) => Number(b.rest === true) - Number(a.rest === true),
  );
  const shown = entries.map(([name, { rest, required }]) => {
    const words = rest === true ? name : `${name}:…`;
    return required ? words : `[${words}]`;
  });
  return shown.join(' ');
}

const DISPLAY = {
  name: 'Footnote',
  description: 'Answers with the cited passage itself, or says that it is not in these sources.',
  long_description:
    'Footnote answers questions in a discussion with the exact passage from the articles that its host has ' +
    'loaded, with its number, title and link, or says that the answer is not in these sources. It writes no ' +
    'answers of its own. It reads only what is addressed to it: commands, mentions, shortcuts and its buttons.',
} as const;
