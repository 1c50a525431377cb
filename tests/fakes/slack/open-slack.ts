/** The adapter on the fake, in either mode, with a library of its own. */
import { createSlackAdapter, type SlackAdapter } from '../../../adapters/slack/adapter.ts';
import type { Told } from '../../../adapters/slack/manifest-watch.ts';
import type { SlackSettings } from '../../../adapters/slack/settings.ts';
import type { Timing } from '../../../adapters/slack/timing.ts';
import {
  type Bot,
  type Communities,
  type ConfigError,
  createBot,
  createContext,
  type Library,
  type LogFields,
  type Logger,
  type NoteFile,
  type ReplaceableContext,
} from '../../../src/index.ts';
import { APP_TOKEN, BOT_TOKEN, type FakeSlack, SIGNING_SECRET, startSlack } from '../slack.ts';

export type Mode = 'Socket Mode' | 'HTTP';
export const MODES: readonly Mode[] = ['Socket Mode', 'HTTP'];

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
}

export interface OpenSlack {
  readonly slack: FakeSlack;
  readonly adapter: SlackAdapter;
  readonly log: readonly LogLine[];
  /** What the adapter ended the program with. */
  readonly failures: readonly ConfigError[];
  /** What Slack is remembered to know. */
  readonly told: { last: Told | undefined };
  /** The packs change while the program runs. */
  reload(library: Library): void;
  /** The program ends and starts again on this library. */
  restart(library: Library): Promise<void>;
  /** As the clock does each hour. */
  sendDigests(now: number): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly library: Library;
  readonly mode: Mode;
  /** Stands between the adapter and the bot. */
  readonly wrap?: (bot: Bot) => Bot;
  readonly settings?: Partial<SlackSettings>;
  readonly told?: Told;
  readonly communities?: Communities;
  readonly timing?: Partial<Timing>;
  /** In place of what writes to the data folder. */
  readonly append?: NoteFile['append'];
}

export async function openSlack(options: OpenOptions): Promise<OpenSlack> {
  const slack = await startSlack();
  const log: LogLine[] = [];
  const failures: ConfigError[] = [];
  const told: OpenSlack['told'] = { last: options.told };
  const logger = recordingLogger(log);

  const kept = new Map<string, string>();
  const notes: NoteFile = {
    read: async name => kept.get(name),
    write: async (name, text) => void kept.set(name, text),
    append: options.append ?? (async (name, text) => void kept.set(name, (kept.get(name) ?? '') + text)),
  };

  let context: ReplaceableContext;
  let bot: Bot;
  const make = (library: Library) => {
    context = createContext(library, { communities: options.communities });
    bot = createBot(context, logger);
    return createSlackAdapter({
      settings: { ...settingsFor(options.mode, slack.apiUrl), ...options.settings },
      bot: options.wrap?.(bot) ?? bot,
      logger,
      record: {
        read: async () => told.last,
        write: async next => {
          told.last = next;
        },
      },
      notes,
      fail: error => failures.push(error),
      ...(options.timing && { timing: options.timing }),
    });
  };
  let adapter = make(options.library);
  const start = async () => {
    await adapter.start();
    const url = adapter.url();
    if (url !== undefined) slack.deliverTo(url);
  };
  try {
    await start();
  } catch (error) {
    await adapter.stop();
    await slack.close();
    throw error;
  }
  return {
    slack,
    get adapter() {
      return adapter;
    },
    log,
    failures,
    told,
    reload: library => context.replace(library),
    async sendDigests(now) {
      if (adapter.postbox !== undefined) await bot.sendDigests(adapter.postbox, now);
    },
    async restart(library) {
      await adapter.stop();
      adapter = make(library);
      await start();
    },
    async close() {
      await adapter.stop();
      await slack.close();
    },
  };
}

export function settingsFor(mode: Mode, apiUrl: string): SlackSettings {
  const transport: SlackSettings['transport'] =
    mode === 'HTTP'
      ? { kind: 'http', signingSecret: SIGNING_SECRET, host: '127.0.0.1', port: 0 }
      : { kind: 'socket', appToken: APP_TOKEN };
  return { botToken: BOT_TOKEN, transport, apiUrl };
}

function recordingLogger(lines: LogLine[]): Logger {
  return {
    debug: (event, fields = {}) => lines.push({ level: 'debug', event, fields }),
    info: (event, fields = {}) => lines.push({ level: 'info', event, fields }),
    warn: (event, fields = {}) => lines.push({ level: 'warn', event, fields }),
    error: (event, fields = {}) => lines.push({ level: 'error', event, fields }),
  };
}
