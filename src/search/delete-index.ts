/**
 * Finds the words nearest to a misspelt one without comparing it with all: two words within n edits share
 * a form that n deletions make of both (the symmetric delete idea of Garbe's SymSpell, 2012). Forms are
 * kept as hashes in one typed array, since millions of short strings would outweigh the library itself.
 */
import { editDistance } from '../text/edit-distance.ts';
import { at } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearWord {
  /** Its number in the vocabulary. */
  readonly word: number;
  readonly distance: number;
}

export interface DeleteIndex {
  near(typed: string): readonly NearWord[];
}

/** The words of each bucket: those of bucket `b` are `offsets[b]` up to `offsets[b + 1]`; a power of two of them. */
export interface Deletes {
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
}

/** Deletions are made in the beginning of a word only; the rest is settled by comparing. */
const PREFIX = 7;
const MIN_LENGTH = 3;
const MAX_LENGTH = 40;

const REPAIRABLE = /^[^\p{N}]+$/u;

/** Short words have too many neighbours at two edits. */
function reach(length: number): number {
  return length <= 4 ? 1 : 2;
}

export function buildDeletes(vocabulary: Vocabulary): Deletes {
  let forms = 0;
  const eligible: number[] = [];
  for (let id = 0; id < vocabulary.size; id++) {
    const length = vocabulary.lengthOfWord(id);
    if (length < MIN_LENGTH || length > MAX_LENGTH || !REPAIRABLE.test(vocabulary.word(id))) continue;
    eligible.push(id);
    forms += formsOf(length);
  }
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(forms + 1)) - 1);
  const mask = buckets - 1;
  const offsets = new Uint32Array(buckets + 1);
  for (const id of eligible) {
    eachForm(vocabulary.word(id), hash => {
      const bucket = (hash & mask) + 1;
      offsets[bucket] = at(offsets, bucket) + 1;
    });
  }
  for (let i = 0; i < buckets; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  const next = offsets.slice(0, buckets);
  const entries = new Uint32Array(forms);
  for (const id of eligible) {
    eachForm(vocabulary.word(id), hash => {
      const bucket = hash & mask;
      entries[at(next, bucket)] = id;
      next[bucket] = at(next, bucket) + 1;
    });
  }
  return { offsets, entries };
}

export function createDeleteIndex(vocabulary: Vocabulary, { offsets, entries }: Deletes): DeleteIndex {
  const mask = offsets.length - 2;
  // Which lookup a word was last compared in; spares a set per lookup.
  const compared = new Uint32Array(vocabulary.size);
  let lookup = 0;
  return {
    near(typed) {
      const found: NearWord[] = [];
      if (typed.length > MAX_LENGTH) return found;
      lookup++;
      const max = reach(typed.length);
      eachForm(typed, hash => {
        const bucket = hash & mask;
        for (let i = at(offsets, bucket); i < at(offsets, bucket + 1); i++) {
          const word = at(entries, i);
          if (compared[word] === lookup) continue;
          compared[word] = lookup;
          if (Math.abs(vocabulary.lengthOfWord(word) - typed.length) > max) continue;
          const distance = editDistance(typed, vocabulary.word(word), max);
          if (distance !== undefined) found.push({ word, distance });
        }
      });
      return found;
    },
  };
}

/** How many hashes `eachForm` gives. */
function formsOf(wordLength: number): number {
  const length = Math.min(wordLength, PREFIX);
  return 1 + length + (reach(wordLength) < 2 ? 0 : (length * (length - 1)) / 2);
}

/** Gives the hash of the word's beginning and of each form with one or two of its letters left out. */
function eachForm(word: string, give: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  const deletions = reach(word.length);
  give(hashWithout(word, length, -1, -1));
  for (let i = 0; i < length; i++) {
    give(hashWithout(word, length, i, -1));
    if (deletions < 2) continue;
    for (let j = i + 1; j < length; j++) give(hashWithout(word, length, i, j));
  }
}

/** FNV-1a with a final mix, because only the low bits choose the bucket. */
function hashWithout(word: string, length: number, skip: number, skipToo: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    if (i === skip || i === skipToo) continue;
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
