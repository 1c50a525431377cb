/** The library, its articles, and a page behind every passage. Ids are looked up; no path is ever opened. */
import type { Hono } from 'hono';
import { LINK_KEYS } from '../../../src/index.ts';
import { dataOf } from '../article-data.ts';
import { type ArticleView, viewArticle, viewPassage } from '../article-view.ts';
import type { Site, WebContext, WebEnv } from '../site.ts';
import { ArticlePage } from '../views/article.tsx';
import { libraryPage, packPage } from '../views/library.tsx';
import { document } from '../views/page.tsx';

const NUMBER = '[1-9][0-9]{0,5}';

export function mountRead(app: Hono<WebEnv>, { shelf, assets }: Site): void {
  const frameOf = (c: WebContext) => ({ links: c.get('links'), assets });

  function showLibrary(c: WebContext, number: number) {
    const page = libraryPage({ frame: frameOf(c), packs: shelf.corpus().library.packs, number });
    return page === undefined ? c.notFound() : c.html(document(page));
  }

  function showPack(c: WebContext, id: string, number: number) {
    const pack = shelf.corpus().library.pack(id);
    const page = pack && packPage({ frame: frameOf(c), pack, number });
    return page === undefined ? c.notFound() : c.html(document(page));
  }

  function findPart(packId: string, slug: string, number: number): ArticleView | undefined {
    const { library } = shelf.corpus();
    const article = library.article(`${packId}/${slug}`);
    const pack = article && library.pack(article.packId);
    return article && pack && viewArticle(pack, article, library.passagesOf(article.id), number);
  }

  function findPassage(c: WebContext, id: string): ArticleView | undefined {
    const signature = c.req.query(LINK_KEYS.signature);
    const opened = shelf.passage(id, signature);
    return opened && viewPassage(opened, { sentence: c.req.query(LINK_KEYS.sentence), signature });
  }

  function show(c: WebContext, view: ArticleView | undefined, isData: boolean) {
    if (view === undefined) return c.notFound();
    if (isData) return c.json(dataOf(view, c.get('links')));
    return c.html(document(<ArticlePage frame={frameOf(c)} view={view} />));
  }

  app.get('/read', c => showLibrary(c, 1));
  app.get(`/packs/:number{${NUMBER}}`, c => showLibrary(c, Number(c.req.param('number'))));
  app.get('/read/:pack', c => showPack(c, c.req.param('pack'), 1));
  app.get(`/read/:pack/page/:number{${NUMBER}}`, c => {
    const { pack, number } = c.req.param();
    return showPack(c, pack, Number(number));
  });
  app.get('/read/:pack/:article', c => {
    const { name, isData } = ending(c.req.param('article'));
    return show(c, findPart(c.req.param('pack'), name, 1), isData);
  });
  app.get('/read/:pack/:article/:place', c => {
    const { pack, article } = c.req.param();
    const { name, isData } = ending(c.req.param('place'));
    const [, part] = /^part-([1-9]\d{0,5})$/u.exec(name) ?? [];
    if (part !== undefined) return show(c, findPart(pack, article, Number(part)), isData);
    return show(c, findPassage(c, `${pack}/${article}#${name}`), isData);
  });
}

/** `p12.json` is `p12` as data. */
function ending(name: string): { readonly name: string; readonly isData: boolean } {
  return name.endsWith('.json') ? { name: name.slice(0, -5), isData: true } : { name, isData: false };
}
