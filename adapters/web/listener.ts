/** All that the pages need, behind one listener: loaded with the first request. */
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from '../../src/index.ts';
import type { OpenedBot } from '../open-bot.ts';
import { createWebApp, type Mount } from './app.ts';
import { openAssets } from './assets.ts';

interface ListenerRequest extends Pick<OpenedBot, 'shelf' | 'shelfBot'> {
  readonly logger: Logger;
  readonly baseUrl?: string | undefined;
  /** Beside those of every start. */
  readonly mounts?: readonly Mount[];
}

/** What others add to the pages, in the order of their routes. */
const MOUNTS: readonly Mount[] = [];

export function createListener({
  shelf,
  shelfBot,
  logger,
  baseUrl,
  mounts = [],
}: ListenerRequest): RequestListener {
  const site = { bot: shelfBot, shelf, assets: openAssets(), logger };
  const app = createWebApp({ site, baseUrl, mounts: [...mounts, ...MOUNTS] });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}
