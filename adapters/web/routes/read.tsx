/** The library, its articles, and a page behind every passage. Ids are looked up; no path is ever opened. */
import type { Hono } from 'hono';
import { type CiteStyle, createBibliography, LINK_KEYS } from '../../../src/index.ts';
import { dataOf } from '../article-data.ts';
import { type ArticleView, RECORD_ENDINGS, viewArticle, viewPassage, workOf } from '../article-view.ts';
import type { Site, WebContext, WebEnv } from '../site.ts';
import { ArticlePage } from '../views/article.tsx';
import { libraryPage, packPage } from '../views/library.tsx';
import { document } from '../views/page.tsx';

const NUMBER = '[1-9][0-9]{0,5}';

export function mountRead(app: Hono<WebEnv>, { shelf, assets }: Site): void {
  const frameOf = (c: WebContext) => ({ links: c.get('links'), assets, cards: true });

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

  function show(c: WebContext, view: ArticleView | undefined, form: Form) {
    if (view === undefined) return c.notFound();
    c.header('Cache-Control', view.extent === 'article' ? 'no-cache' : 'private, no-cache');
    if (form === 'data') return c.json(dataOf(view, c.get('links')));
    if (form !== 'page') return showRecord(c, view, form);
    return c.html(document(<ArticlePage frame={frameOf(c)} view={view} />));
  }

  function showRecord(c: WebContext, { article, cited }: ArticleView, style: CiteStyle) {
    if (cited === undefined) return c.notFound();
    const { text, mediaType } = createBibliography(workOf(article, cited), style);
    c.header('Content-Type', mediaType);
    return c.body(text);
  }

  app.get('/read', c => showLibrary(c, 1));
  app.get(`/packs/:number{${NUMBER}}`, c => showLibrary(c, Number(c.req.param('number'))));
  app.get('/read/:pack', c => showPack(c, c.req.param('pack'), 1));
  app.get(`/read/:pack/page/:number{${NUMBER}}`, c => {
    const { pack, number } = c.req.param();
    return showPack(c, pack, Number(number));
  });
  app.get('/read/:pack/:article', c => {
    const { name, form } = formOf(c.req.param('article'));
    return show(c, findPart(c.req.param('pack'), name, 1), form);
  });
  app.get('/read/:pack/:article/:place', c => {
    const { pack, article } = c.req.param();
    const { name, form } = formOf(c.req.param('place'));
    const [, part] = /^part-([1-9]\d{0,5})$/u.exec(name) ?? [];
    if (part !== undefined) return show(c, findPart(pack, article, Number(part)), form);
    return show(c, findPassage(c, `${pack}/${article}#${name}`), form);
  });
}

type Form = 'page' | 'data' | CiteStyle;

const FORMS: readonly (readonly [ending: string, form: Form])[] = [...RECORD_ENDINGS, ['.json', 'data']];

/** `p12.json` is `p12` as data, `p12.bib` its record. */
function formOf(name: string): { readonly name: string; readonly form: Form } {
  const found = FORMS.find(([ending]) => name.endsWith(ending));
  if (found === undefined) return { name, form: 'page' };
  const [ending, form] = found;
  return { name: name.slice(0, -ending.length), form };
}
