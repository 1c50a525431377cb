/** The Discord adapter with the real client on the fake, for tests that read what people see. */
import { inspect } from 'node:util';
import { createDiscordAdapter, type DiscordOptions } from '../../adapters/discord/adapter.ts';
import {
  type Bot,
  type Communities,
  type ConfigError,
  createBot,
  createContext,
  type Library,
  type LogFields,
  type Logger,
} from '../../src/index.ts';
import { type FakeDiscord, type Interaction, type Message, startFakeDiscord } from './discord.ts';

interface Line {
  readonly level: string;
  readonly event: string;
  readonly fields: LogFields;
}

export interface DiscordRoom {
  readonly fake: FakeDiscord;
  readonly log: readonly Line[];
  /** What would have ended the program. */
  readonly failures: readonly ConfigError[];
  /** What people see new or changed once the interaction is dealt with. */
  shownBy(interaction: Interaction): Promise<readonly Message[]>;
  /** What people see new or changed once a message has been answered. */
  shownAfter(message: Message): Promise<readonly Message[]>;
  /** Resolves once the adapter has no more to do with what has arrived. */
  settled(interaction: Interaction): Promise<void>;
  /** The program ends and starts again. */
  restart(library: Library): Promise<void>;
  /** The library is another one from now on, and the program goes on. */
  replace(library: Library): Promise<void>;
  /** As the clock does each hour; what people see new afterwards. */
  sendDigests(now: number): Promise<readonly Message[]>;
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface RoomOptions {
  readonly timing?: DiscordOptions['timing'];
  /** Whether messages that name the bot are answered. */
  readonly mentions?: boolean;
  readonly guildId?: (fake: FakeDiscord) => string;
  readonly token?: string;
  readonly communities?: Communities;
  /** In place of the bot of the library. */
  readonly bot?: (bot: Bot) => Bot;
  /** Before the adapter starts. */
  readonly before?: (fake: FakeDiscord) => void;
}

export async function openDiscord(library: Library, options: RoomOptions = {}): Promise<DiscordRoom> {
  const fake = await startFakeDiscord();
  options.before?.(fake);
  const log: Line[] = [];
  const failures: ConfigError[] = [];
  const logger = recorder(log);
  const made = (from: Library) => createContext(from, { communities: options.communities });
  let context = made(library);
  let bot: Bot;
  const create = (from: Library) => {
    context = made(from);
    bot = createBot(context, logger);
    return createDiscordAdapter({
      bot: options.bot?.(bot) ?? bot,
      settings: {
        token: options.token ?? fake.world.token,
        apiBaseUrl: fake.apiBaseUrl,
        ...(options.mentions === true && { mentions: true }),
        ...(options.guildId && { guildId: options.guildId(fake) }),
      },
      logger,
      fail: error => void failures.push(error),
      ...(options.timing && { timing: options.timing }),
    });
  };
  let adapter = create(library);
  try {
    await adapter.start();
  } catch (error) {
    await adapter.stop();
    await fake.stop();
    throw error;
  }

  const screens = () => new Map([...fake.world.messages.values()].map(each => [each.id, each.edits]));

  function changedSince(before: ReadonlyMap<string, number>): readonly Message[] {
    const now = [...fake.world.messages.values()].filter(each => !each.deleted);
    return now.filter(each => before.get(each.id) !== each.edits);
  }

  const settled = (interaction: Interaction) =>
    fake.until(`an end of ${JSON.stringify(interaction.payload.data).slice(0, 80)}`, () =>
      settledNow(interaction),
    );

  function settledNow(interaction: Interaction): true | undefined {
    return (interaction.acknowledged !== undefined && !interaction.loading && fake.idle()) || undefined;
  }

  return {
    fake,
    log,
    failures,
    settled: async interaction => void (await settled(interaction)),
    async shownBy(interaction) {
      const before = screens();
      await settled(interaction);
      // A post follows its acknowledgement, so it is waited for until the adapter rests.
      await adapterRests(fake);
      return changedSince(before);
    },
    async shownAfter(message) {
      const before = screens();
      await fake.until(`an answer to ${message.content.slice(0, 80)}`, () => changedSince(before).length > 0);
      await adapterRests(fake);
      return changedSince(before);
    },
    async sendDigests(now) {
      const before = screens();
      if (adapter.postbox !== undefined) await bot.sendDigests(adapter.postbox, now);
      return changedSince(before);
    },
    async replace(next) {
      context.replace(next);
      await adapter.libraryReplaced?.();
    },
    async restart(next) {
      await adapter.stop();
      adapter = create(next);
      await adapter.start();
    },
    stop: () => adapter.stop(),
    async close() {
      await adapter.stop();
      await fake.stop();
    },
  };
}

/** Nothing new has arrived over several turns. */
async function adapterRests(fake: FakeDiscord): Promise<void> {
  let seen = -1;
  let quiet = 0;
  await fake.until('rest', () => {
    quiet = fake.requests.length === seen && fake.idle() ? quiet + 1 : 0;
    seen = fake.requests.length;
    return quiet >= QUIET_LOOKS || undefined;
  });
}

const QUIET_LOOKS = 8;

function recorder(lines: Line[]): Logger {
  const note =
    (level: string) =>
    (event: string, fields: LogFields = {}, error?: unknown) =>
      void lines.push({
        level,
        event,
        fields: error === undefined ? fields : { ...fields, error: inspect(error) },
      });
  return { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
}
