/** What other programs read of a page: previews in chats, reference managers, search engines. */
import { type Article, cutWords, ownTitleOf, type Source } from '../../src/index.ts';
import type { ArticleView } from './article-view.ts';
import { CARD } from './card/card-node.ts';
import { cardAlt } from './card/card-text.ts';
import { safeHref } from './safe-href.ts';

export interface Tag {
  readonly name: string;
  readonly content: string;
}

export interface PageTags {
  readonly description: string;
  /** `og:title` and the like, which go by `property`. */
  readonly properties: readonly Tag[];
  /** `twitter:card`, `citation_title` and the like, which go by `name`. */
  readonly names: readonly Tag[];
  /** JSON-LD. */
  readonly data: unknown;
}

/** Longer, no preview shows it, and the page would hold the passage twice. */
const QUOTED_MAX = 600;

interface Addresses {
  /** The page's own, where it has one. */
  readonly url: string | undefined;
  /** Of the picture of the quotation. */
  readonly card?: string | undefined;
}

export function tagsOf(view: ArticleView, { url, card }: Addresses): PageTags {
  const { article, cited, part } = view;
  const shown = cited?.passage ?? part.stretches[0]?.passage;
  // A preview says whose words these are by the title, so the quotation stands alone.
  const description = cutWords(shown?.text ?? '', QUOTED_MAX);
  return {
    description,
    properties: present([
      ['og:type', 'article'],
      ['og:site_name', 'Footnote'],
      ['og:title', ownTitleOf(article)],
      ['og:description', description],
      ['og:url', url],
      ...cardTags(view, card),
      ['article:author', article.source.author],
      ['article:published_time', article.source.published],
    ]),
    names: present([
      ['twitter:card', card === undefined ? 'summary' : 'summary_large_image'],
      ['twitter:title', ownTitleOf(article)],
      ['twitter:description', description],
      ...citationTags(article, url),
    ]),
    data: jsonLd(view, url),
  };
}

function cardTags({ cited }: ArticleView, card: string | undefined) {
  if (card === undefined || cited === undefined) return [];
  return [
    ['og:image', card],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(CARD.width)],
    ['og:image:height', String(CARD.height)],
    ['og:image:alt', cardAlt(cited.citation)],
  ] as const;
}

/** As reference managers read them: one tag an author, dates with slashes. */
function citationTags(article: Article, url: string | undefined) {
  const { source, language } = article;
  return [
    ['citation_title', ownTitleOf(article)],
    ...authorsOf(source).map(name => ['citation_author', name] as const),
    ['citation_publication_date', source.published?.replaceAll('-', '/')],
    ['citation_publisher', source.publisher],
    ['citation_language', language],
    ['citation_public_url', safeHref(source.url) ?? url],
  ] as const;
}

/** A digest is a text of its own, based on the article that it sums up. */
function jsonLd({ article, cited, path }: ArticleView, url: string | undefined): unknown {
  const { source } = article;
  const own = {
    '@type': 'Article',
    headline: ownTitleOf(article),
    inLanguage: article.language,
    ...(source.published !== undefined && { datePublished: source.published }),
    ...(authorsOf(source).length > 0 && {
      author: authorsOf(source).map(name => ({ '@type': 'Person', name })),
    }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
  };
  const original = safeHref(source.url);
  const work =
    article.fidelity === 'digest'
      ? {
          '@type': 'Article',
          headline: ownTitleOf(article),
          inLanguage: article.language,
          license: source.licence,
          isBasedOn: { ...own, ...(original !== undefined && { url: original }) },
        }
      : { ...own, license: source.licence, ...(original !== undefined && { sameAs: original }) };
  const id = url ?? path;
  const graph =
    cited === undefined
      ? { ...work, '@id': id }
      : {
          '@type': 'Quotation',
          '@id': id,
          text: cutWords(cited.passage.text, QUOTED_MAX),
          position: cited.passage.ordinal,
          isPartOf: work,
        };
  return { '@context': 'https://schema.org', ...graph };
}

/** Of several names in one line only those that nothing but a semicolon parts are sure to be several. */
function authorsOf({ author }: Source): readonly string[] {
  return (author ?? '')
    .split(';')
    .map(name => name.trim())
    .filter(name => name !== '');
}

function present(tags: readonly (readonly [string, string | undefined])[]): readonly Tag[] {
  return tags.flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [{ name, content }],
  );
}
