/** All that the pages need, behind one listener: loaded with the first request. */
import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Logger } from '../../src/index.ts';
import type { OpenedBot } from '../open-bot.ts';
import type { WatchedAnswers } from '../watch-answers.ts';
import { createWebApp, type Mount } from './app.ts';
import { openAssets } from './assets.ts';
import type { Health } from './health.ts';

export interface ListenerRequest extends Pick<OpenedBot, 'shelf' | 'shelfBot' | 'beyond'> {
  readonly logger: Logger;
  readonly health?: Health | undefined;
  readonly onAnswer?: WatchedAnswers['onAnswer'] | undefined;
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
  mounts = [],
  ...rest
}: ListenerRequest): RequestListener {
  const site = { bot: shelfBot, shelf, assets: openAssets(), logger };
  const app = createWebApp({ ...rest, site, mounts: [...mounts, ...MOUNTS] });
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return (request, response) => void listener(request, response);
}
