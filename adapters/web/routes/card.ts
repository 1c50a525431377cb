/** `/card/harbour/night-ferry/p2.png`: the quotation as a picture, for previews of links. */
import type { Hono } from 'hono';
import { cite, LINK_KEYS } from '../../../src/index.ts';
import { type DrawCard, openCards } from '../card/open-cards.ts';
import type { Site, WebEnv } from '../site.ts';

const A_DAY = 'max-age=86400';
/** A link that is posted is fetched by many at once. */
const KEPT_MAX = 100;

export function mountCard(app: Hono<WebEnv>, { shelf }: Site): void {
  let opening: Promise<DrawCard | undefined> | undefined;
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();

  app.get('/card/:pack/:article/:file{p[1-9][0-9]{0,6}\\.png}', async c => {
    const { pack, article, file } = c.req.param();
    const id = `${pack}/${article}#${file.replace('.png', '')}`;
    const opened = shelf.passage(id, c.req.query(LINK_KEYS.signature));
    if (opened === undefined) return c.notFound();
    opening ??= openCards();
    const draw = await opening;
    const key = `${id} ${opened.passage.hash} ${opened.article.title}`;
    const { library } = shelf.corpus();
    const known = { article: () => opened.article, topics: library.topics };
    const png = kept.get(key) ?? (await draw?.(cite(opened.passage, known)));
    if (png === undefined) return c.notFound();
    keep(kept, key, png);
    c.header('Content-Type', 'image/png');
    c.header('Cache-Control', opened.extent === 'article' ? `public, ${A_DAY}` : `private, ${A_DAY}`);
    return c.body(png);
  });
}

function keep(kept: Map<string, Uint8Array<ArrayBuffer>>, key: string, png: Uint8Array<ArrayBuffer>): void {
  kept.delete(key);
  kept.set(key, png);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_MAX && oldest !== undefined) kept.delete(oldest);
}
