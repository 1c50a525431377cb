/** Which passages a quotation may come from: those that the index finds for its words. */
import type { Corpus } from '../corpus.ts';
import type { Library, Passage } from '../model.ts';
import type { Hit, Scope } from '../search/search-index.ts';
import { havingInARow } from './in-a-row.ts';
import { passagesRunOver } from './over-ends.ts';
import { placeOf } from './place-of.ts';
import { isInScope } from './scope.ts';
import { type Sought, textOf } from './sought.ts';

export interface Candidates {
  readonly verbatim: readonly Passage[];
  /** Passages at whose end the quotation goes on in the next; looked for when first asked, since it takes all. */
  runOver(): readonly Passage[];
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
  sought: Sought,
  { index, library }: Corpus,
  { limit = LOOKED_AT, scope }: CandidateOptions = {},
): Candidates {
  const isDigest = (passage: Passage) => library.article(passage.articleId)?.fidelity === 'digest';
  const query = index.parse(textOf(sought));
  const hits = query === undefined ? [] : index.search(query, limit, scope);
  const floor = (hits[0]?.score ?? 0) * SCORE_SHARE;
  const near = hits.filter(hit => hit.score >= floor).map(hit => ({ hit, isDigest: isDigest(hit.passage) }));
  const verbatim = near.filter(each => !each.isDigest).map(({ hit }) => hit.passage);
  const inARow = sought.flatMap(pieces => {
    const words = index.parse(pieces.join(' … '));
    const all = words === undefined ? inScope(library, scope) : index.havingAll(words, LOOKED_THROUGH, scope);
    return havingInARow(pieces, all, LOOKED_AT);
  });
  return {
    verbatim: [
      ...new Set([
        ...verbatim.slice(0, JOINED).flatMap(passage => withNeighbours(passage, library)),
        ...verbatim,
        ...inARow.filter(passage => !isDigest(passage)),
      ]),
    ],
    near,
    runOver: once(() => passagesRunOver(sought, library, scope).filter(passage => !isDigest(passage))),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Words such as "to be or not to be" are looked for by no search. */
function inScope({ passages }: Library, scope: Scope | undefined): readonly Passage[] {
  return passages.filter(passage => isInScope(passage, scope));
}

/** A quotation may begin in one paragraph and end in the next, with few of its words in either. */
function withNeighbours(passage: Passage, library: Library): readonly Passage[] {
  const siblings = library.passagesOf(passage.articleId);
  const at = placeOf(passage, siblings);
  return [passage, siblings[at - 1], siblings[at + 1]].filter(each => each !== undefined);
}
