/** Settings and a library -> the web server. */
import type { Config, Logger } from '../../src/index.ts';
import type { OpenedBot } from '../open-bot.ts';
import { createWebAdapter, type WebAdapter } from './adapter.ts';
import type { Previews } from './play/previews.ts';

interface OpenWebRequest {
  readonly opened: Pick<OpenedBot, 'shelf' | 'shelfBot' | 'seal'>;
  readonly previews: Previews;
  readonly config: Config;
  readonly logger: Logger;
  /** Takes the next free port where WEB_PORT is taken. */
  readonly takeNext?: boolean;
}

/** The libraries of the pages take a tenth of a second to load, which nobody waits for before there is a reader. */
export function openWebAdapter({ opened, previews, config, logger, takeNext }: OpenWebRequest): WebAdapter {
  const { host, port, baseUrl } = config.web;
  return createWebAdapter({
    host,
    port,
    ...(takeNext !== undefined && { takeNext }),
    async load() {
      const { createListener } = await import('./listener.ts');
      const { createPlayground } = await import('./play/playground.tsx');
      const mounts = [createPlayground({ previews, seal: opened.seal })];
      return createListener({ ...opened, logger, baseUrl, mounts });
    },
  });
}
