/** The library, its articles, and a page behind every passage. */
import type { Hono } from 'hono';
import { LINK_KEYS } from '../../../src/index.ts';
import type { Site, WebEnv } from '../site.ts';
import { ArticlePage } from '../views/article.tsx';
import { LibraryPage } from '../views/library.tsx';
import { document } from '../views/page.tsx';

export function mountRead(app: Hono<WebEnv>, { shelf, assets }: Site): void {
  app.get('/read', c => {
    const frame = { links: c.get('links'), assets };
    return c.html(document(<LibraryPage frame={frame} library={shelf.corpus().library} />));
  });
  app.get('/read/:pack/:article', c => {
    const { library } = shelf.corpus();
    const article = library.article(`${c.req.param('pack')}/${c.req.param('article')}`);
    if (article === undefined) return c.notFound();
    const frame = { links: c.get('links'), assets };
    return c.html(
      document(<ArticlePage frame={frame} article={article} shown={library.passagesOf(article.id)} />),
    );
  });
  app.get('/read/:pack/:article/:passage{p[1-9][0-9]*}', c => {
    const { pack, article, passage } = c.req.param();
    const opened = shelf.passage(`${pack}/${article}#${passage}`, c.req.query(LINK_KEYS.signature));
    if (opened === undefined) return c.notFound();
    const frame = { links: c.get('links'), assets };
    return c.html(document(<ArticlePage frame={frame} {...opened} />));
  });
}
