/** What an export consists of, in units that are made anew when what they are made of has changed. */
import { createHash } from 'node:crypto';
import {
  type Article,
  articlePath,
  type Corpus,
  cite,
  createBibliography,
  type Pack,
  passagePath,
  type Topic,
  topicLead,
} from '../../../src/index.ts';
import { dataOf } from '../article-data.ts';
import {
  type ArticleView,
  cardPath,
  partPath,
  RECORD_ENDINGS,
  viewArticle,
  viewPassage,
  workOf,
} from '../article-view.ts';
import type { AssetName, Assets } from '../assets.ts';
import type { DrawCard } from '../card/open-cards.ts';
import { packPath, topicPath } from '../paths.ts';
import { ArticlePage } from '../views/article.tsx';
import { libraryPage, packPage } from '../views/library.tsx';
import { document, type Frame } from '../views/page.tsx';
import { TopicPage } from '../views/topic.tsx';
import { exportLinks } from './export-links.ts';
import { FindPage } from './find-page.tsx';
import { searchData } from './search-data.ts';

export interface ExportedFile {
  /** As a path of the site. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Unit {
  readonly name: string;
  /** The same for the same content; undefined where only the content itself can tell. */
  readonly fingerprint: string | undefined;
  files(): AsyncIterable<ExportedFile> | Iterable<ExportedFile>;
}

export interface UnitsRequest {
  readonly corpus: Corpus;
  readonly assets: Assets;
  readonly baseUrl: string | undefined;
  /** Which program makes the pages; undefined where that is not known. */
  readonly build: string | undefined;
  /** Makes the picture of a passage; undefined where none are wanted. */
  readonly card: DrawCard | undefined;
}

export function* unitsOf(request: UnitsRequest): Generator<Unit> {
  const { corpus } = request;
  const { packs } = corpus.library;
  yield { name: 'site', fingerprint: undefined, files: () => siteFiles(request) };
  for (const pack of packs) {
    yield { name: `pack ${pack.id}`, fingerprint: undefined, files: () => packFiles(pack, request) };
    for (const article of pack.articles) {
      yield {
        name: `article ${article.id}`,
        fingerprint: articleFingerprint(pack, article, request),
        files: () => articleFiles(pack, article, request),
      };
    }
  }
}

/** What the playground needs stays with the server. */
const EXPORTED: readonly AssetName[] = ['reader.css', 'reader.js', 'find.js', 'mark.svg'];

function frameOf(path: string, { assets, baseUrl, card }: UnitsRequest): Frame {
  return { links: exportLinks(path, baseUrl), assets, onDisk: true, cards: card !== undefined };
}

function page(path: string, content: ReturnType<typeof document>): ExportedFile {
  return { path, content: String(content) };
}

function* siteFiles(request: UnitsRequest): Generator<ExportedFile> {
  const { corpus, assets } = request;
  const { packs } = corpus.library;
  const front = libraryPage({ frame: frameOf('/', request), packs, number: 1 });
  if (front !== undefined) yield page('/', document(front));
  for (let number = 1; ; number++) {
    const path = number === 1 ? '/read' : `/packs/${number}`;
    const found = libraryPage({ frame: frameOf(path, request), packs, number });
    if (found === undefined) break;
    yield page(path, document(found));
  }
  yield page('/search', document(<FindPage frame={frameOf('/search', request)} />));
  yield { path: '/assets/library.js', content: searchData(corpus.library) };
  for (const name of EXPORTED) {
    const asset = assets.find(name);
    if (asset !== undefined) yield { path: `/assets/${name}`, content: asset.bytes };
  }
}

function* packFiles(pack: Pack, request: UnitsRequest): Generator<ExportedFile> {
  for (let number = 1; ; number++) {
    const path = packPath(pack.id, number);
    const found = packPage({ frame: frameOf(path, request), pack, number });
    if (found === undefined) break;
    yield page(path, document(found));
  }
  for (const topic of pack.topics) yield topicFile(pack, topic, request);
}

function topicFile(pack: Pack, topic: Topic, request: UnitsRequest): ExportedFile {
  const { corpus } = request;
  const { library } = corpus;
  const path = topicPath(pack.id, topic.name);
  const lead = topicLead(topic, corpus);
  const first = new Set(lead.map(({ passageId }) => passageId));
  const others = topic.passages.flatMap(id => {
    const passage = first.has(id) ? undefined : library.passage(id);
    return passage === undefined ? [] : [cite(passage, library)];
  });
  return page(
    path,
    document(<TopicPage frame={frameOf(path, request)} {...{ pack, topic, lead, others }} />),
  );
}

async function* articleFiles(
  pack: Pack,
  article: Article,
  request: UnitsRequest,
): AsyncGenerator<ExportedFile> {
  const { library } = request.corpus;
  const passages = library.passagesOf(article.id);
  for (let number = 1; ; number++) {
    const view = viewArticle(pack, article, passages, number);
    if (view === undefined) break;
    yield* viewFiles(partPath(article, number), view, request);
  }
  for (const passage of passages) {
    const opened = { passage, article, pack, extent: 'article', shown: passages } as const;
    const view = viewPassage(opened, { sentence: undefined, signature: undefined });
    if (view === undefined) continue;
    yield* viewFiles(passagePath(passage), view, request);
    if (request.card !== undefined && view.cited !== undefined) {
      const png = await request.card(view.cited.citation);
      if (png !== undefined) yield { path: cardPath(view.cited), content: png };
    }
  }
}

/** A page, and the same as data and as records. */
function* viewFiles(path: string, view: ArticleView, request: UnitsRequest): Generator<ExportedFile> {
  const frame = frameOf(path, request);
  yield page(path, document(<ArticlePage frame={frame} view={view} />));
  yield { path: `${path}.json`, content: `${JSON.stringify(dataOf(view, frame.links))}\n` };
  if (view.cited === undefined) return;
  const works = workOf(view.article, view.cited);
  for (const [ending, style] of RECORD_ENDINGS) {
    yield { path: `${path}${ending}`, content: createBibliography(works, style).text };
  }
}

/** Of everything that the pages of an article show. */
function articleFingerprint(pack: Pack, article: Article, request: UnitsRequest): string | undefined {
  const { build, baseUrl, card, corpus } = request;
  if (build === undefined) return undefined;
  const { body: _, ...facts } = article;
  const passages = corpus.library.passagesOf(article.id);
  const shown = passages.map(({ id, hash, headings, locator, summarises }) => [
    id,
    hash,
    headings,
    locator,
    summarises,
  ]);
  const said = [build, baseUrl, card !== undefined, articlePath(article.id), pack.title, facts, shown];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}
