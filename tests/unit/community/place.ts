/** A bot with a store of its own, asked from several communities. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Attachment,
  type Bot,
  createBot,
  createCommunities,
  createContext,
  type Library,
  type LogFields,
  loadLibrary,
  type Origin,
  openStore,
  type ReplaceableContext,
  type Reply,
  type Store,
} from '../../../src/index.ts';
import { toPlainText } from '../../../src/reply/lines/plain-text.ts';

export interface Town {
  readonly bot: Bot;
  readonly context: ReplaceableContext;
  readonly store: Store;
  readonly log: readonly { readonly event: string; readonly fields: LogFields | undefined }[];
  readonly clock: { now: number };
  say(text: string, from?: Partial<Origin>): Promise<Reply>;
  /** Attaches a file to a command, or gives it what a form holds. */
  command(
    command: string,
    input: Readonly<Record<string, string>>,
    from?: Partial<Origin>,
    attached?: Attachment,
  ): Promise<Reply>;
  text(text: string, from?: Partial<Origin>): Promise<string>;
  press(reply: Reply, label: string, from?: Partial<Origin>): Promise<Reply>;
  close(): Promise<void>;
}

export const MANAGER = { user: 'ada', standing: { manages: true, roles: [] } };
export const MEMBER = { user: 'bo', standing: { manages: false, roles: [] } };
/** As on a platform that does not say who manages. */
export const UNKNOWN: Partial<Origin> = { user: 'cy' };

let libraryOnce: Promise<Library> | undefined;

/** Two packs: of the harbour, and of the summit. */
export function twoPacks(): Promise<Library> {
  const folders = ['tests/contract/library', 'knowledge'].map(path => ({ path, optional: false }));
  libraryOnce ??= loadLibrary(folders, { reserved: [] });
  return libraryOnce;
}

export async function openTown(library?: Library): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-town-'));
  const clock = { now: Date.parse('2026-03-01T12:00:00Z') };
  const now = () => clock.now;
  const store = await openStore({ dataFolder: folder, use: 'own', now });
  const log: { event: string; fields: LogFields | undefined }[] = [];
  const note = (event: string, fields?: LogFields) => void log.push({ event, fields });
  const communities = createCommunities({ store: async () => store, now });
  const context = createContext(library ?? (await twoPacks()), { communities, now });
  const bot = createBot(context, { debug: note, info: note, warn: note, error: note });
  // Whoever is named without a standing is on a platform that says nothing of it.
  const from = (given: Partial<Origin>): Origin => {
    const who = given.user === undefined ? MEMBER : {};
    return { community: 'a', channel: 'c1', locale: 'en', user: 'bo', ...who, ...given };
  };
  const say: Town['say'] = (text, given = {}) => bot.handle({ ...from(given), kind: 'text', text });
  return {
    bot,
    context,
    store,
    log,
    clock,
    say,
    command: (command, input, given = {}, attached) =>
      bot.handle({ ...from(given), kind: 'command', command, input, ...(attached && { attached }) }),
    text: async (text, given) => toPlainText(await say(text, given)),
    async press(reply, label, given = {}) {
      const { encodeAction } = await import('../../../src/index.ts');
      const action = reply.actions.find(each => each.label === label);
      if (action === undefined) throw new Error(`No ${label} to press.`);
      const carried = reply.carried === undefined ? {} : { carried: reply.carried };
      return bot.handle({ ...from(given), kind: 'action', encoded: encodeAction(action.action), ...carried });
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
