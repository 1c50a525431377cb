/** A library and everything derived from it, so that a reload swaps all of it at once. */
import { POLICY, type Policy } from './answer/policy.ts';
import type { Library } from './model.ts';
import type { AddedTexts } from './search/added-vectors.ts';
import { buildTables, buildTablesInTurns, type IndexTables } from './search/index-library.ts';
import { openSearchIndex } from './search/lexical-index.ts';
import type { Meaning } from './search/meaning.ts';
import { createNames, type Names } from './search/names.ts';
import type { SearchIndex } from './search/search-index.ts';

export interface Corpus {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly names: Names;
  readonly policy: Policy;
  /** Absent where nobody compares meanings. */
  readonly meaning?: Meaning;
}

/** Begins to compare meanings for a library; what is kept for that of articles that were added from chat goes with them. */
export type OpenMeaning = (library: Library, added?: AddedTexts) => Meaning;

/** A library and what takes long to make of it; the rest of a corpus is there at once. */
export interface Prepared {
  readonly library: Library;
  readonly tables: IndexTables;
}

export function createCorpus(library: Library, openMeaning?: OpenMeaning): Corpus {
  return corpusOf(prepareLibrary(library), openMeaning);
}

export function prepareLibrary(library: Library): Prepared {
  return { library, tables: buildTables(library) };
}

/** While others have their turn in between. */
export async function prepareInTurns(library: Library): Promise<Prepared> {
  return { library, tables: await buildTablesInTurns(library) };
}

export function corpusOf(
  { library, tables }: Prepared,
  openMeaning?: OpenMeaning,
  added?: AddedTexts,
): Corpus {
  const index = openSearchIndex(library, tables);
  const corpus = { library, index, names: createNames(library), policy: POLICY };
  return openMeaning === undefined ? corpus : { ...corpus, meaning: openMeaning(library, added) };
}
