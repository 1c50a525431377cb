import { BUILT_IN_COMMANDS } from '../../../src/commands/list.ts';
import type { ReplaceableContext } from '../../../src/context.ts';
import { type Bot, createBot, createContext, type LogFields, type Reply } from '../../../src/index.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import type { Library } from '../../../src/model.ts';

export const ORIGIN = { community: 'c', channel: 'r', user: 'u1', locale: 'en' };

export interface LogLine {
  readonly event: string;
  readonly fields: LogFields | undefined;
  readonly error: unknown;
}

/** A bot over the bundled packs, as people talk to it. */
export interface RoomUnderTest {
  readonly bot: Bot;
  readonly library: Library;
  readonly context: ReplaceableContext;
  readonly log: readonly LogLine[];
  say(text: string, isPrivate?: boolean): Promise<Reply>;
  /** As the first words in a place where nothing was shown yet. */
  sayFirst(text: string): Promise<Reply>;
  run(command: string, input?: Record<string, string | undefined>, isPrivate?: boolean): Promise<Reply>;
  press(encoded: string): Promise<Reply>;
}

export function loadBundled(...beside: readonly string[]): Promise<Library> {
  const folders = ['knowledge', ...beside].map(path => ({ path, optional: false }));
  return loadLibrary(folders, { reserved: BUILT_IN_COMMANDS });
}

/** Packs of two articles, for what depends on there being several. */
export const HARBOUR = 'tests/contract/library';

export async function openRoom(given?: Library): Promise<RoomUnderTest> {
  const library = given ?? (await loadBundled());
  const context = createContext(library);
  const log: LogLine[] = [];
  let places = 0;
  const write = (event: string, fields?: LogFields, error?: unknown) =>
    void log.push({ event, fields, error });
  const bot = createBot(context, { debug: write, info: write, warn: write, error: write });
  return {
    bot,
    library,
    context,
    log,
    say: (text, isPrivate = false) => bot.handle({ ...ORIGIN, kind: 'text', text, private: isPrivate }),
    sayFirst: text => {
      places += 1;
      return bot.handle({ ...ORIGIN, channel: `place-${places}`, kind: 'text', text });
    },
    run: (command, input = {}, isPrivate = false) =>
      bot.handle({ ...ORIGIN, kind: 'command', command, input, private: isPrivate }),
    press: encoded => bot.handle({ ...ORIGIN, kind: 'action', encoded }),
  };
}

/** The numbers of the passages that a reply shows, best first. */
export function passagesIn({ data }: Reply): readonly string[] {
  switch (data.kind) {
    case 'found':
    case 'passages':
      return data.citations.map(({ label }) => label);
    case 'ambiguous':
      return data.candidates.map(({ label }) => label);
    case 'closest':
      return data.closest.map(({ citation }) => citation.label);
    default:
      return [];
  }
}
