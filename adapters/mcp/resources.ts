/** Articles and passages as resources: looked up by id in what the assistant may read, so that nothing else is reached. */
import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { type Article, cite, type Library, ofArticles } from '../../src/index.ts';
import { passageData } from './passage-data.ts';
import { QUOTE_RULE } from './rules.ts';
import type { McpSource } from './source.ts';
import { ARTICLE_TEMPLATE, articleUri, PASSAGE_TEMPLATE } from './uris.ts';

const JSON_TYPE = 'application/json';
/** Beyond these the list says nothing that a search would not say better. */
const LISTED_MAX = 1_000;

export function registerResources(server: McpServer, { corpus }: McpSource): void {
  const library = () => corpus().library;
  server.registerResource(
    'article',
    new ResourceTemplate(ARTICLE_TEMPLATE, {
      list: () => ({ resources: articlesOf(library()).slice(0, LISTED_MAX).map(resourceOf) }),
      complete: {
        pack: typed => packsOf(library()).filter(id => id.startsWith(typed)),
        article: (typed, context) =>
          slugsOf(library(), context?.arguments?.pack).filter(slug => slug.startsWith(typed)),
      },
    }),
    {
      title: 'Article',
      description: `An article with all its passages, as JSON. ${QUOTE_RULE}`,
      mimeType: JSON_TYPE,
    },
    (uri, { pack, article }) => contents(uri, articleData(`${pack}/${article}`, library())),
  );
  server.registerResource(
    'passage',
    new ResourceTemplate(PASSAGE_TEMPLATE, { list: undefined }),
    {
      title: 'Passage',
      description: `One passage with its source, as JSON. ${QUOTE_RULE}`,
      mimeType: JSON_TYPE,
    },
    (uri, { pack, article, number }) => contents(uri, onePassage(`${pack}/${article}#p${number}`, library())),
  );
}

function contents(uri: URL, data: object | undefined) {
  if (data === undefined) throw new ResourceNotFoundError(uri.href);
  return { contents: [{ uri: uri.href, mimeType: JSON_TYPE, text: JSON.stringify(data) }] };
}

function articleData(id: string, library: Library): object | undefined {
  const article = library.article(id);
  if (article === undefined) return undefined;
  const { title, source, fidelity, language } = article;
  const passages = library.passagesOf(article.id).map(passage => passageData(cite(passage, library)));
  return { id: article.id, title, source, fidelity, language, passages };
}

function onePassage(id: string, library: Library): object | undefined {
  const passage = library.passage(id);
  return passage === undefined ? undefined : passageData(cite(passage, library));
}

function resourceOf({ id, title, fidelity }: Article) {
  const description = fidelity === 'digest' ? 'A summary of the article by the host.' : 'In its own words.';
  return { uri: articleUri(id), name: id, title, description, mimeType: JSON_TYPE };
}

function articlesOf(library: Library): readonly Article[] {
  return ofArticles(library.articles, library);
}

function packsOf(library: Library): readonly string[] {
  return [...new Set(articlesOf(library).map(({ packId }) => packId))];
}

function slugsOf(library: Library, pack: string | undefined): string[] {
  return articlesOf(library)
    .filter(({ packId }) => pack === undefined || packId === pack)
    .map(({ id, packId }) => id.slice(packId.length + 1));
}
