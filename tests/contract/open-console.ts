/** The console adapter on streams of its own, answered line by line, for tests that read what it shows. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { createConsoleAdapter } from '../../adapters/console/adapter.ts';
import {
  type Bot,
  type Communities,
  createBot,
  createContext,
  type Library,
  type Logger,
} from '../../src/index.ts';

export interface Terminal {
  /** Types a line; resolves with what was shown before the next prompt. */
  type(line: string): Promise<string>;
  replaceBot(library: Library): void;
  close(): Promise<void>;
}

const QUIET: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const PROMPT = '\n> ';

interface ConsoleRoom {
  readonly columns?: number;
  readonly asRoom?: boolean;
  readonly communities?: Communities;
  readonly locale?: string;
}

/** `asRoom`: as people at the platforms see it; otherwise as one person alone does. */
export async function openConsole(
  library: Library,
  { columns = 80, asRoom = false, communities, locale }: ConsoleRoom = {},
): Promise<Terminal> {
  const botOf = (from: Library) => createBot(createContext(from, { communities }), QUIET);
  let bot = botOf(library);
  // The bot of the moment, so that a restart leaves the screen as it was.
  const current: Bot = {
    commands: () => bot.commands(),
    handle: invocation => bot.handle(invocation),
    wait: () => bot.wait(),
    commandsOf: community => bot.commandsOf(community),
    sharedCommands: () => bot.sharedCommands(),
    suggest: (request, origin) => bot.suggest(request, origin),
    hosts: origin => bot.hosts(origin),
    hears: origin => bot.hears(origin),
    language: origin => bot.language(origin),
    sendDigests: (postbox, now) => bot.sendDigests(postbox, now),
    get presence() {
      return bot.presence;
    },
  };
  const input = new PassThrough();
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns });
  const console = createConsoleAdapter({
    bot: current,
    input,
    output,
    errors: output,
    chat: true,
    styled: false,
    asRoom,
    locale,
    banner: [''],
  });
  await console.start();
  await untilPrompt(output);
  return {
    type: async line => {
      input.write(`${line}\n`);
      return untilPrompt(output);
    },
    replaceBot: next => {
      bot = botOf(next);
    },
    close: async () => {
      await console.stop();
      await console.finished;
    },
  };
}

async function untilPrompt(output: PassThrough): Promise<string> {
  let shown = '';
  for (;;) {
    const chunk: string | null = output.read();
    if (chunk === null) {
      await once(output, 'readable');
      continue;
    }
    shown += chunk;
    if (shown.endsWith(PROMPT)) return shown.slice(0, -PROMPT.length);
    if (shown === '> ') return '';
  }
}
