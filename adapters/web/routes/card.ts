/** `/card/harbour/night-ferry/p2.png`: the quotation as a picture, for previews of links. */
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { citeAlone, LINK_KEYS, ownTitleOf } from '../../../src/index.ts';
import { createKeptCards } from '../card/kept-cards.ts';
import type { Site, WebEnv } from '../site.ts';

const A_DAY = 'max-age=86400';
/** By then all that wait now are drawn. */
const COME_AGAIN_SECONDS = 3;

/** A link that is posted is fetched by many at once. */
export function mountCard(app: Hono<WebEnv>, { shelf }: Site, cards = createKeptCards()): void {
  app.get('/card/:pack/:article/:file{p[1-9][0-9]{0,6}\\.png}', async c => {
    const { pack, article, file } = c.req.param();
    const id = `${pack}/${article}#${file.replace('.png', '')}`;
    const opened = shelf.passage(id, c.req.query(LINK_KEYS.signature));
    if (opened === undefined) return c.notFound();
    const key = `${id} ${opened.passage.hash} ${ownTitleOf(opened.article)}`;
    const card = await cards.card(key, () => citeAlone(opened.passage, opened.article));
    switch (card.kind) {
      case 'none':
        return c.notFound();
      case 'busy':
        c.header('Retry-After', String(COME_AGAIN_SECONDS));
        throw new HTTPException(503, { message: 'Many pictures are being drawn: try again in a moment.' });
      case 'drawn':
        c.header('Content-Type', 'image/png');
        c.header('Cache-Control', opened.extent === 'article' ? `public, ${A_DAY}` : `private, ${A_DAY}`);
        return c.body(card.png);
    }
  });
}
