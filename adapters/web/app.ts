/** The routes of the web pages, and what holds for each of them. */
import { Hono } from 'hono';
import type { WatchedAnswers } from '../watch-answers.ts';
import { type GuardOptions, guardEach } from './guard.ts';
import { ALONE, type Health } from './health.ts';
import { keepPages } from './kept-pages.ts';
import { serverLinks } from './links.ts';
import { createMetrics } from './metrics.ts';
import { mountAssets } from './routes/assets.ts';
import { mountCard } from './routes/card.ts';
import { mountHealth } from './routes/health.ts';
import { answerProblems } from './routes/problems.tsx';
import { mountRead } from './routes/read.tsx';
import { mountSearch } from './routes/search.tsx';
import { secureEach } from './secure.ts';
import type { Site, WebEnv } from './site.ts';

/** Adds routes of its own: `app.get('/', …)`. */
export type Mount = (app: Hono<WebEnv>, site: Site) => void;

export interface WebAppOptions extends GuardOptions {
  readonly site: Site;
  /** The public address of the pages; without it, a page's own address is the one that it was asked for at. */
  readonly baseUrl?: string | undefined;
  /** Come before the routes below, so that one may take `/`. */
  readonly mounts?: readonly Mount[];
  readonly health?: Health | undefined;
  readonly onAnswer?: WatchedAnswers['onAnswer'] | undefined;
}

export type WebApp = Hono<WebEnv>;

export function createWebApp(options: WebAppOptions): WebApp {
  const { site, baseUrl, beyond, mounts = [], health = ALONE, onAnswer } = options;
  const metrics = createMetrics({ shelf: site.shelf, health, onAnswer });
  const app = new Hono<WebEnv>({ getPath: pathBelow(baseUrl) });
  app.use(async (c, next) => {
    const started = performance.now();
    c.set('links', serverLinks(baseUrl ?? new URL(c.req.url).origin));
    await next();
    metrics.answered(c.res.status, (performance.now() - started) / 1_000);
  });
  secureEach(app);
  guardEach(app, { beyond });
  mountHealth(app, health, metrics);
  app.use('/read/*', keepPages(site.shelf));
  for (const mount of [...mounts, mountAssets, mountRead, mountCard, mountSearch]) mount(app, site);
  app.get('/', c => c.redirect(c.get('links').to('/read')));
  answerProblems(app, site);
  return app;
}

/** A proxy may take the path of the public address off or leave it on. */
function pathBelow(baseUrl: string | undefined): (request: Request) => string {
  const prefix = baseUrl === undefined ? '' : new URL(baseUrl).pathname.replace(/\/+$/u, '');
  return request => {
    const { pathname } = new URL(request.url);
    if (prefix === '' || !`${pathname}/`.startsWith(`${prefix}/`)) return pathname;
    return pathname.slice(prefix.length) || '/';
  };
}
