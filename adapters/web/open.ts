/** Settings and a library -> the web server. */
import { randomUUID } from 'node:crypto';
import { programBuild } from '../../src/index.ts';
import type { OpenedBot } from '../open-bot.ts';
import type { WatchedAnswers } from '../watch-answers.ts';
import { createWebAdapter, type WebAdapter } from './adapter.ts';
import type { Health } from './health.ts';
import type { Previews } from './play/previews.ts';
import type { WebSettings } from './settings.ts';

export interface OpenWebRequest {
  readonly opened: Pick<OpenedBot, 'shelf' | 'shelfBot' | 'beyond' | 'seal'>;
  readonly previews: Previews;
  readonly settings: WebSettings;
  readonly answers: WatchedAnswers;
  readonly health?: Health;
  /** Takes the next free port where WEB_PORT is taken. */
  readonly takeNext?: boolean;
}

/** The libraries of the pages take a tenth of a second to load, which nobody waits for before there is a reader. */
export function openWebAdapter(request: OpenWebRequest): WebAdapter {
  const { opened, previews, settings, answers, health, takeNext } = request;
  const { host, port, baseUrl, mcp } = settings;
  return createWebAdapter({
    host,
    port,
    logger: answers.logger,
    ...(takeNext !== undefined && { takeNext }),
    // Beside other adapters there is time, and every answer is counted.
    loadsAtOnce: takeNext !== true,
    async load() {
      // What everybody may read is indexed now, and not while the first visitor waits.
      opened.shelf.corpus();
      const { createListener } = await import('./listener.ts');
      const { createPlayground } = await import('./play/playground.tsx');
      // Sources may change at any time, so each start of them is a build of its own.
      const build = programBuild() ?? randomUUID();
      const playground = createPlayground({ previews, sealedBy: { seal: opened.seal, build } });
      const mounts = mcp
        ? [playground, (await import('../mcp/mount.ts')).mountMcp({ baseUrl, beyond: opened.beyond })]
        : [playground];
      return createListener({ ...opened, ...answers, health, baseUrl, mounts });
    },
  });
}
