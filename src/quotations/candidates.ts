/** Which passages a quotation may come from: those that the index finds for its words. */
import type { Corpus } from '../context.ts';
import type { Library, Passage } from '../model.ts';
import type { Hit, Scope } from '../search/search-index.ts';
import { placeOf } from './stretches.ts';

export interface Candidates {
  readonly verbatim: readonly Passage[];
  /** Summaries with their scores: their wording is ours, so it proves nothing. */
  readonly digest: readonly { readonly passage: Passage; readonly score: number }[];
}

export interface CandidateOptions {
  readonly limit?: number;
  readonly scope?: Scope;
}

/** As many as are compared word by word. */
const LOOKED_AT = 40;
/** A quotation of common words fits many passages equally well: then more are looked through. */
const LOOKED_THROUGH = 400;
/** Passages that score so much less than the best have other words. */
const SCORE_SHARE = 0.3;
/** One of the places that a quotation runs over has so much of it that it is among these. */
const JOINED = 3;
/** A word that the index passes over counts for nothing, so a little less than all is all. */
const ALL_WORDS = 0.98;

/** Best first; `limit` passages at most, and beyond them only those that have the words in a row. */
export function findCandidates(
  text: string,
  corpus: Corpus,
  { limit = LOOKED_AT, scope }: CandidateOptions = {},
): Candidates {
  const { index, library } = corpus;
  const isDigest = (passage: Passage) => library.article(passage.articleId)?.fidelity === 'digest';
  const query = index.parse(text);
  if (query === undefined) return { verbatim: inARow(text, library.passages, isDigest), digest: [] };
  const hits = index.search(query, limit, scope);
  const floor = (hits[0]?.score ?? 0) * SCORE_SHARE;
  const near = hits.filter(hit => hit.score >= floor);
  const further = moreOf(hits, limit, () => index.search(query, LOOKED_THROUGH, scope), library.passages);
  const verbatim = near.map(hit => hit.passage).filter(passage => !isDigest(passage));
  return {
    verbatim: [
      ...new Set([
        ...withNeighbours(verbatim.slice(0, JOINED), library),
        ...verbatim,
        ...inARow(text, further, isDigest),
      ]),
    ],
    digest: near.filter(hit => isDigest(hit.passage)),
  };
}

/** A quotation may begin in one paragraph and end in the next, with few of its words in either. */
function withNeighbours(passages: readonly Passage[], library: Library): readonly Passage[] {
  return passages.flatMap(passage => {
    const siblings = library.passagesOf(passage.articleId);
    const at = placeOf(passage, siblings);
    return [passage, siblings[at - 1], siblings[at + 1]].filter(each => each !== undefined);
  });
}

/** Where to look further: nowhere, unless so many have every word that the right one may not be among them. */
function moreOf(
  hits: readonly Hit[],
  limit: number,
  searchOn: () => readonly Hit[],
  all: readonly Passage[],
): readonly Passage[] {
  const isFull = (found: readonly Hit[], max: number) =>
    found.length === max && (found.at(-1)?.covered ?? 0) >= ALL_WORDS;
  if (!isFull(hits, limit)) return [];
  const more = searchOn();
  return isFull(more, LOOKED_THROUGH) ? all : more.map(hit => hit.passage);
}

/** Those that have the words as they stand, such as "to be or not to be", which no search looks for. */
function inARow(
  text: string,
  passages: readonly Passage[],
  isDigest: (passage: Passage) => boolean,
): readonly Passage[] {
  const words = text.match(/[\p{L}\p{N}]+/gu);
  if (words === null || passages.length === 0) return [];
  const pattern = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu');
  const found: Passage[] = [];
  for (const passage of passages) {
    if (found.length === LOOKED_AT) break;
    if (pattern.test(passage.text) && !isDigest(passage)) found.push(passage);
  }
  return found;
}
