/** Words of the library that are not typed to their end. */
import { fold } from '../text/fold.ts';
import { at } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

export type CompleteWord = (beginning: string, limit: number) => readonly string[];

/** Words are told apart by so many first letters before they are compared. */
const LETTERS = 2;
const BUCKETS = 1 << 12;

/** Its table is made at the first use. Longer words that begin so, those written most often first. */
export function createWordCompleter(vocabulary: Vocabulary): CompleteWord {
  let table: Table | undefined;

  function* beginningWith(folded: string): Generator<string> {
    table ??= tableOf(vocabulary);
    const isShort = folded.length < LETTERS;
    const bucket = isShort ? 0 : bucketOf(folded);
    const end = isShort ? table.words.length : at(table.offsets, bucket + 1);
    for (let i = isShort ? 0 : at(table.offsets, bucket); i < end; i++) {
      const id = at(table.words, i);
      if (vocabulary.lengthOfWord(id) <= folded.length) continue;
      const word = vocabulary.word(id);
      if (word.startsWith(folded)) yield word;
    }
  }

  return (beginning, limit) =>
    [...new Set(beginningWith(fold(beginning)))]
      .map(word => ({ word, count: vocabulary.countOf(word) }))
      .sort((a, b) => b.count - a.count)
      .slice(0, Math.max(0, limit))
      .map(({ word }) => word);
}

interface Table {
  readonly offsets: Uint32Array;
  /** By bucket, within each in the order of the vocabulary. */
  readonly words: Uint32Array;
}

function tableOf(vocabulary: Vocabulary): Table {
  const buckets = new Uint16Array(vocabulary.size);
  const offsets = new Uint32Array(BUCKETS + 1);
  for (let id = 0; id < vocabulary.size; id++) {
    const bucket = bucketOf(vocabulary.word(id));
    buckets[id] = bucket;
    offsets[bucket + 1] = at(offsets, bucket + 1) + 1;
  }
  for (let i = 0; i < BUCKETS; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  const next = offsets.slice(0, BUCKETS);
  const words = new Uint32Array(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id++) {
    const bucket = buckets[id] as number;
    words[at(next, bucket)] = id;
    next[bucket] = at(next, bucket) + 1;
  }
  return { offsets, words };
}

function bucketOf(word: string): number {
  return (Math.imul(word.charCodeAt(0), 61) + (word.length > 1 ? word.charCodeAt(1) : 0)) & (BUCKETS - 1);
}
