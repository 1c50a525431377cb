import { createHash } from 'node:crypto';
import { createLibrary } from '../library/create-library.ts';
import type { Article, ArticleId, Library, Pack, PackId, Passage, PassageId } from '../model.ts';
import { groupBy } from './group-by.ts';
import type { PassageRow } from './question-set.ts';

const SEPARATOR = '\n\n';

/** One pack of one article a document; each row is a passage under its own id. */
export function libraryOfRows(rows: readonly PassageRow[]): Library {
  return createLibrary([packOfRows(rows, 'evaluation')]);
}

export function packOfRows(rows: readonly PassageRow[], name: string): Pack {
  const packId = name as PackId;
  const documents = groupBy(rows, row => row.docId);
  const articles: Article[] = [];
  const passages: Passage[] = [];
  for (const [docId, own] of documents) {
    const articleId = `${packId}/${docId}` as ArticleId;
    let start = 0;
    own.forEach(({ id, text }, at) => {
      passages.push({
        id: id as PassageId,
        articleId,
        packId,
        ordinal: at + 1,
        headings: [],
        start,
        end: start + text.length,
        text,
        hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
        summarises: [],
      });
      start += text.length + SEPARATOR.length;
    });
    articles.push({
      id: articleId,
      packId,
      title: own[0]?.title ?? docId,
      body: own.map(row => row.text).join(SEPARATOR),
      source: { licence: 'evaluation only' },
      fidelity: 'verbatim',
      language: 'en',
    });
  }
  return {
    id: packId,
    title: 'Evaluation',
    description: 'Passages of an evaluation set.',
    language: 'en',
    version: '1',
    role: 'articles',
    reader: 'signed',
    articles,
    passages,
    topics: [],
    aliasGroups: [],
    claimReviews: [],
  };
}
