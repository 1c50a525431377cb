/** Which passages a quotation may come from: those that the index finds for its words. */
import type { Corpus } from '../corpus.ts';
import type { Library, Passage } from '../model.ts';
import type { Hit, Scope } from '../search/search-index.ts';
import { havingInARow } from './in-a-row.ts';
import { placeOf } from './stretches.ts';

export interface Candidates {
  readonly verbatim: readonly Passage[];
  /** Best first. */
  readonly near: readonly Near[];
}

export interface Near {
  readonly hit: Hit;
  /** A summary: its wording is ours, so it proves nothing. */
  readonly isDigest: boolean;
}

export interface CandidateOptions {
  readonly limit?: number;
  readonly scope?: Scope;
}

/** What is looked for: all of the text ranks the passages, and each piece of it stands in a row. */
export interface Sought {
  readonly text: string;
  readonly pieces: readonly string[];
}

/** As many as are compared word by word. */
const LOOKED_AT = 40;
/** Passages that have all the words, in any order: so many are looked through for them in a row. */
const LOOKED_THROUGH = 10_000;
/** Passages that score so much less than the best have other words. */
const SCORE_SHARE = 0.3;
/** One of the places that a quotation runs over has so much of it that it is among these. */
const JOINED = 3;

/**
 * Best first, `limit` at most; behind them whatever has the words in a row, which a ranked list leaves out where
 * many passages have the same common words.
 */
export function findCandidates(
  { pieces, text }: Sought,
  { index, library }: Corpus,
  { limit = LOOKED_AT, scope }: CandidateOptions = {},
): Candidates {
  const isDigest = (passage: Passage) => library.article(passage.articleId)?.fidelity === 'digest';
  const query = index.parse(text);
  const hits = query === undefined ? [] : index.search(query, limit, scope);
  const floor = (hits[0]?.score ?? 0) * SCORE_SHARE;
  const near = hits.filter(hit => hit.score >= floor).map(hit => ({ hit, isDigest: isDigest(hit.passage) }));
  const verbatim = near.filter(each => !each.isDigest).map(({ hit }) => hit.passage);
  const all = query === undefined ? inScope(library, scope) : index.havingAll(query, LOOKED_THROUGH, scope);
  return {
    verbatim: [
      ...new Set([
        ...withNeighbours(verbatim.slice(0, JOINED), library),
        ...verbatim,
        ...havingInARow(pieces, all, LOOKED_AT).filter(passage => !isDigest(passage)),
      ]),
    ],
    near,
  };
}

/** Words such as "to be or not to be" are looked for by no search. */
function inScope({ passages }: Library, scope: Scope | undefined): readonly Passage[] {
  const { packs, passages: within } = scope ?? {};
  return passages.filter(
    ({ id, packId }) =>
      (within === undefined || within.has(id)) && (packs === undefined || packs.has(packId)),
  );
}

/** A quotation may begin in one paragraph and end in the next, with few of its words in either. */
function withNeighbours(passages: readonly Passage[], library: Library): readonly Passage[] {
  return passages.flatMap(passage => {
    const siblings = library.passagesOf(passage.articleId);
    const at = placeOf(passage, siblings);
    return [passage, siblings[at - 1], siblings[at + 1]].filter(each => each !== undefined);
  });
}
