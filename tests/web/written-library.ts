/** A library of texts as they are given, past every check that files go through. */
import { createHash } from 'node:crypto';
import { createLibrary } from '../../src/library/create-library.ts';
import type {
  Article,
  ArticleId,
  Library,
  Pack,
  PackId,
  PackReader,
  Passage,
  PassageId,
  Source,
} from '../../src/model.ts';

export interface WrittenArticle {
  readonly title?: string;
  readonly source?: Partial<Source>;
  readonly fidelity?: Article['fidelity'];
  /** One passage each, or with what it stands under and sums up. */
  readonly passages: readonly (string | WrittenPassage)[];
}

interface WrittenPassage {
  readonly text: string;
  readonly headings?: readonly string[];
  readonly summarises?: readonly number[];
  readonly locator?: string;
}

export interface WrittenPack {
  readonly id: string;
  readonly reader?: PackReader;
  readonly title?: string;
  readonly description?: string;
  readonly topics?: Pack['topics'];
  /** By the last part of their ids. */
  readonly articles: Readonly<Record<string, WrittenArticle>>;
}

export function libraryOf(packs: readonly WrittenPack[]): Library {
  return createLibrary(packs.map(packOf));
}

function packOf(written: WrittenPack): Pack {
  const { id, reader = 'public', title = id, description = 'What was written.', topics = [] } = written;
  const packId = id as PackId;
  const made = Object.entries(written.articles).map(([slug, article]) => articleOf(packId, slug, article));
  return {
    id: packId,
    role: 'articles',
    reader,
    title,
    description,
    language: 'en',
    version: '1',
    articles: made.map(({ article }) => article),
    passages: made.flatMap(({ passages }) => passages),
    topics,
    aliasGroups: [],
    claimReviews: [],
  };
}

function articleOf(packId: PackId, slug: string, written: WrittenArticle) {
  const articleId = `${packId}/${slug}` as ArticleId;
  const { title = slug, source, fidelity = 'verbatim' } = written;
  const texts = written.passages.map(each => (typeof each === 'string' ? { text: each } : each));
  let start = 0;
  const passages = texts.map((each: WrittenPassage, at): Passage => {
    const { text, headings = [], summarises = [], locator } = each;
    const passage = {
      id: `${articleId}#p${at + 1}` as PassageId,
      articleId,
      packId,
      ordinal: at + 1,
      headings,
      start,
      end: start + text.length,
      text,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
      summarises,
      ...(locator !== undefined && { locator }),
    };
    start += text.length + 2;
    return passage;
  });
  const article: Article = {
    id: articleId,
    packId,
    title,
    body: texts.map(({ text }) => text).join('\n\n'),
    source: { licence: 'CC0', ...source },
    fidelity,
    language: 'en',
  };
  return { article, passages };
}
