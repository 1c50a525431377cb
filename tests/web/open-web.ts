/** The web server over a folder of packs, on a free port of this machine. */
import { join } from 'node:path';
import { contextOnShelf } from '../../adapters/shelf-context.ts';
import { watchAnswers } from '../../adapters/watch-answers.ts';
import { createWebAdapter } from '../../adapters/web/adapter.ts';
import type { Mount } from '../../adapters/web/app.ts';
import type { Health } from '../../adapters/web/health.ts';
import { createListener } from '../../adapters/web/listener.ts';
import type { ContextOptions } from '../../src/context.ts';
import {
  BUILT_IN_COMMANDS,
  createBot,
  createContext,
  createPages,
  createSeal,
  createShelf,
  type Library,
  type Logger,
  loadLibrary,
  programPath,
} from '../../src/index.ts';

export const SILENT: Logger = { debug() {}, info() {}, warn() {}, error() {} };

export const BUNDLED = programPath('knowledge');
export const HARBOUR = join(import.meta.dirname, '..', 'contract', 'library');

interface OpenOptions {
  readonly folder?: string;
  /** Instead of what the folder holds. */
  readonly library?: Library;
  /** Whether others than this machine reach it. */
  readonly beyond?: boolean;
  readonly baseUrl?: string;
  readonly mounts?: readonly Mount[];
  readonly health?: Health;
  readonly logger?: Logger;
  readonly judge?: ContextOptions['judge'];
  readonly trickleMs?: number;
}

export async function openWeb({
  folder = BUNDLED,
  beyond = false,
  baseUrl,
  mounts,
  health,
  judge,
  logger: unwatched = SILENT,
  ...given
}: OpenOptions = {}) {
  const library =
    given.library ??
    (await loadLibrary([{ path: folder, optional: false }], { reserved: BUILT_IN_COMMANDS }));
  const seal = createSeal('a secret of the tests');
  const pages = createPages({ baseUrl, beyond, seal });
  const context = createContext(library, { pages, judge });
  const shelf = createShelf({
    corpus: context.corpus,
    beyond,
    seal,
    corpusOf: part => createContext(part, { pages }).corpus(),
  });
  const { logger, onAnswer } = watchAnswers(unwatched);
  const onShelf = contextOnShelf(context, { shelf, beyond });
  const bot = createBot(onShelf, logger);
  const web = createWebAdapter({
    host: '127.0.0.1',
    port: 0,
    logger,
    ...(given.trickleMs !== undefined && { trickleMs: given.trickleMs }),
    load: async () =>
      createListener({
        shelf,
        shelfBot: bot,
        beyond,
        logger,
        onAnswer,
        baseUrl,
        health,
        ...(mounts && { mounts }),
      }),
  });
  await web.start();
  pages.openAt(web.address());
  return { library, seal, bot, shelf, context, onShelf, address: web.address(), close: () => web.stop() };
}
