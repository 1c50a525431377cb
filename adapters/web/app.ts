/** The routes of the web pages, and what holds for each of them. */
import { Hono } from 'hono';
import { serverLinks } from './links.ts';
import { mountAssets } from './routes/assets.ts';
import { answerProblems } from './routes/problems.tsx';
import { mountRead } from './routes/read.tsx';
import { mountSearch } from './routes/search.tsx';
import { secureEach } from './secure.ts';
import type { Site, WebEnv } from './site.ts';

/** Adds routes of its own: `app.get('/', …)`. */
export type Mount = (app: Hono<WebEnv>, site: Site) => void;

export interface WebAppOptions {
  readonly site: Site;
  /** The public address of the pages; without it, a page's own address is the one that it was asked for at. */
  readonly baseUrl?: string | undefined;
  /** Come before the routes below, so that one may take `/`. */
  readonly mounts?: readonly Mount[];
}

export type WebApp = Hono<WebEnv>;

export function createWebApp({ site, baseUrl, mounts = [] }: WebAppOptions): WebApp {
  const app = new Hono<WebEnv>();
  app.use(async (c, next) => {
    c.set('links', serverLinks(baseUrl ?? new URL(c.req.url).origin));
    await next();
  });
  secureEach(app);
  for (const mount of [...mounts, mountAssets, mountRead, mountSearch]) mount(app, site);
  app.get('/', c => c.redirect(c.get('links').to('/read')));
  answerProblems(app, site);
  return app;
}
