/** The tables of an index to sections and back. */

import { buildDeletes } from '../search/delete-index.ts';
import type { IndexTables } from '../search/index-library.ts';
import type { StringTableData } from '../text/string-table.ts';
import type { Piece, Sections } from './sections.ts';

/** What of the tables is no section. */
export interface TablesHead {
  readonly written: number;
  readonly passages: number;
  readonly maxIdf: number;
  readonly aliasTerms: readonly number[];
}

export function headOfTables({ vocabulary, postings, aliasTerms }: IndexTables): TablesHead {
  const { passages, maxIdf } = postings;
  return { written: vocabulary.written, passages, maxIdf, aliasTerms };
}

export function* tablePieces({ vocabulary, postings, body, deletes }: IndexTables): Generator<Piece> {
  yield* stringPieces('words', vocabulary.words);
  yield* stringPieces('terms', vocabulary.terms);
  yield { name: 'termOfWord', values: vocabulary.termOfWord };
  yield { name: 'wordCounts', values: vocabulary.wordCounts };
  yield { name: 'postings', values: postings.offsets };
  yield { name: 'passageOf', values: postings.passageOf };
  yield { name: 'impacts', values: postings.impacts };
  yield { name: 'maxImpacts', values: postings.maxImpacts };
  yield { name: 'idf', values: postings.idf };
  yield { name: 'body', values: body.offsets };
  yield { name: 'bodyWords', values: body.values };
  const { offsets, entries } = deletes ?? buildDeletes(vocabulary.words);
  yield { name: 'deletes', values: offsets };
  yield { name: 'deleteWords', values: entries };
}

export function readTables(sections: Sections, head: TablesHead): IndexTables {
  const { u32, f32 } = sections;
  return {
    vocabulary: {
      words: readStrings('words', sections),
      terms: readStrings('terms', sections),
      termOfWord: u32('termOfWord'),
      wordCounts: u32('wordCounts'),
      written: head.written,
    },
    postings: {
      passages: head.passages,
      offsets: u32('postings'),
      passageOf: u32('passageOf'),
      impacts: f32('impacts'),
      maxImpacts: f32('maxImpacts'),
      idf: f32('idf'),
      maxIdf: head.maxIdf,
    },
    body: { offsets: u32('body'), values: u32('bodyWords') },
    aliasTerms: head.aliasTerms,
    deletes: { offsets: u32('deletes'), entries: u32('deleteWords') },
  };
}

function* stringPieces(name: string, { slots, ends, letters, kinds }: StringTableData): Generator<Piece> {
  yield { name: `${name}.slots`, values: slots };
  yield { name: `${name}.ends`, values: ends };
  yield { name: `${name}.letters`, values: letters };
  yield { name: `${name}.kinds`, values: kinds };
}

function readStrings(name: string, { u8, u16, u32 }: Sections): StringTableData {
  return {
    slots: u32(`${name}.slots`),
    ends: u32(`${name}.ends`),
    letters: u16(`${name}.letters`),
    kinds: u8(`${name}.kinds`),
  };
}
