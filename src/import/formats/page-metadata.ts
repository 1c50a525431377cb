/** What a page says of itself: JSON-LD, `citation_*`, Open Graph, Dublin Core, and marks in its text. */
import { isLanguage, isWebAddress } from '../../library/written-values.ts';
import { isoDate } from './dates.ts';
import { type DomDocument, type DomElement, plainTextOf } from './dom.ts';
import type { Metadata } from './reader.ts';

/** `address` is where the page was found, where that is known. */
export function pageMetadata(document: DomDocument, address?: string): Metadata {
  const metas = readMetas(document);
  const linked = linkedArticle(document);
  const meta = (...names: readonly string[]) =>
    names.flatMap(name => metas.get(name) ?? []).find(value => value !== '');
  const site =
    meta('og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher') ?? linked.publisher;
  const title =
    meta('citation_title') ??
    linked.title ??
    meta('dc.title', 'dcterms.title', 'og:title', 'twitter:title') ??
    plainTextOf(document.querySelector('head title, title') ?? ({ textContent: '' } as DomElement));
  const published = publishedOf(document, meta, linked.published);
  const url = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    meta('og:url', 'citation_public_url', 'citation_abstract_html_url'),
    linked.url,
    address,
  ].find(value => value !== undefined && isWebAddress(value));
  const language = [
    document.documentElement?.getAttribute('lang') ??
      document.documentElement?.getAttribute('xml:lang') ??
      undefined,
    meta('citation_language', 'dc.language', 'language', 'content-language', 'og:locale')?.replace('_', '-'),
  ].find(value => value !== undefined && value !== '' && isLanguage(value));
  const licence =
    document.querySelector('a[rel~="license"], link[rel~="license"]')?.getAttribute('href') ??
    meta('dc.rights', 'dcterms.license');
  return known({
    title: withoutSite(title, site),
    author: authorsOf(document, metas, linked.author),
    publisher: site,
    published,
    url,
    language: language?.toLowerCase().split('-')[0],
    licence: licence ?? undefined,
  });
}

const DATED =
  '[itemprop="datePublished"], time[pubdate], .dt-published, time.published, abbr.published, time.entry-date, .post-date, .entry-date, .article-date, .pubdate, .dateline, #revdate, .date';

function publishedOf(
  document: DomDocument,
  meta: (...names: readonly string[]) => string | undefined,
  linked: string | undefined,
): string | undefined {
  const stated = [
    meta('citation_publication_date', 'citation_date'),
    linked,
    meta('article:published_time', 'og:article:published_time'),
    meta('dc.date', 'dcterms.date', 'dc.date.issued', 'dcterms.date', 'dcterms.issued', 'dcterms.created'),
    meta('date', 'pubdate', 'publish_date', 'parsely-pub-date', 'created'),
  ];
  const found = stated
    .map(value => (value === undefined ? undefined : isoDate(value)))
    .find(date => date !== undefined);
  if (found !== undefined) return found;
  const dateOf = (element: DomElement) =>
    [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.getAttribute('title'),
      plainTextOf(element),
    ]
      .map(value => (value === null ? undefined : isoDate(value)))
      .find(date => date !== undefined);
  const marked = [...document.querySelectorAll(DATED)].map(dateOf).find(date => date !== undefined);
  if (marked !== undefined) return marked;
  // Without a mark, the only time that the article names as such.
  const times = new Set(
    [...document.querySelectorAll('article time[datetime], main time[datetime]')].map(dateOf),
  );
  const [only] = times;
  return times.size === 1 ? only : undefined;
}

/** Values that fit into an article's head; what does not is not known. */
export function known(values: Readonly<Record<string, string | undefined>>): Metadata {
  const entries = Object.entries(values)
    .map(([key, value]) => [key, value?.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries);
}

function readMetas(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim() ?? '';
    for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name === undefined || content === '') continue;
      const held = metas.get(name);
      if (held === undefined) metas.set(name, [content]);
      else held.push(content);
    }
  }
  return metas;
}

function authorsOf(
  document: DomDocument,
  metas: ReadonlyMap<string, readonly string[]>,
  linked: string | undefined,
): string | undefined {
  const names = (...keys: readonly string[]) =>
    keys.map(key => (metas.get(key) ?? []).filter(isName)).find(list => list.length > 0);
  const cited = names('citation_author', 'citation_authors')?.map(inOrder);
  const stated =
    cited?.join(', ') ??
    linked ??
    names('author', 'dc.creator', 'dcterms.creator', 'article:author', 'parsely-author', 'byl')?.join(', ');
  if (stated !== undefined) return stated.replace(/^by\s+/i, '');
  const marked = [
    ...document.querySelectorAll(
      '[rel~="author"], [itemprop="author"], .p-author, .byline .author, address.author',
    ),
  ]
    .map(plainTextOf)
    .filter(text => text.length <= 80 && isName(text));
  return marked.length === 0
    ? undefined
    : [...new Set(marked)]
        .slice(0, 5)
        .join(', ')
        .replace(/^by\s+/i, '');
}

function isName(text: string): boolean {
  return text !== '' && !/^(?:https?:|@|www\.)/i.test(text);
}

/** `Lind, R.` as people say it; several names in one field stay as they are. */
function inOrder(name: string): string {
  const parts = /^([^,;]+), ([^,;]+)$/.exec(name);
  return parts === null ? name : `${parts[2]} ${parts[1]}`;
}

/** `The Night Ferry | Harbour Notes`, where the site says that it is called Harbour Notes. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || site === '') return title;
  for (const mark of [' | ', ' - ', ' – ', ' — ', ' · ', ' :: ', ': ', ' « ', ' » ']) {
    if (title.endsWith(`${mark}${site}`)) return title.slice(0, -mark.length - site.length);
    if (title.startsWith(`${site}${mark}`)) return title.slice(site.length + mark.length);
  }
  return title;
}

interface Linked {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|Chapter|Book|CreativeWork)$/;
const DEPTH_MAX = 6;

function linkedArticle(document: DomDocument): Linked {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0);
      if (found !== undefined) return readLinked(found);
    } catch {
      // Not JSON: the other signs of the page hold.
    }
  }
  return {};
}

type Json = Readonly<Record<string, unknown>>;

function findArticle(value: unknown, depth: number): Json | undefined {
  if (typeof value !== 'object' || value === null || depth > DEPTH_MAX) return undefined;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const object = value as Json;
  const types = [object['@type']].flat().map(String);
  if (types.some(type => ARTICLE_TYPE.test(type)) && (object.headline ?? object.name) !== undefined)
    return object;
  return findArticle(object['@graph'] ?? object.mainEntity, depth + 1);
}

function readLinked(article: Json): Linked {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? decodeEntities(value) : undefined;
  const nameIn = (value: unknown): string | undefined =>
    typeof value === 'string' ? decodeEntities(value) : text((value as Json | null | undefined)?.name);
  const authors = [article.author]
    .flat()
    .map(nameIn)
    .filter(name => name !== undefined && isName(name));
  return {
    title: text(article.headline) ?? text(article.name),
    author: authors.length === 0 ? undefined : authors.join(', '),
    published: text(article.datePublished),
    publisher: nameIn(article.publisher),
    url: text(article.url) ?? text((article.mainEntityOfPage as Json | undefined)?.['@id']),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#8217': '’',
  lt: '<',
  gt: '>',
};

function decodeEntities(text: string): string {
  return text.replace(/&(amp|quot|#39|#8217|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '');
}
