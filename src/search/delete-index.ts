/**
 * Finds the words nearest to a misspelt one without comparing it with all: two words within n edits share
 * a form that n deletions make of both (the symmetric delete idea of Garbe's SymSpell, 2012). Forms are
 * kept as hashes in one typed array, since millions of short strings would outweigh the library itself.
 */
import { editDistance } from '../text/edit-distance.ts';
import { at } from './postings.ts';

export interface NearWord {
  /** Its number in the vocabulary. */
  readonly word: number;
  readonly distance: number;
}

export interface DeleteIndex {
  near(typed: string): readonly NearWord[];
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

export function createDeleteIndex(words: readonly string[]): DeleteIndex {
  const eligible: number[] = [];
  let forms = 0;
  const count = () => {
    forms++;
  };
  for (const [id, word] of words.entries()) {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || !REPAIRABLE.test(word)) continue;
    eligible.push(id);
    eachForm(word, count);
  }
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(forms + 1)) - 1);
  const mask = buckets - 1;
  const offsets = new Uint32Array(buckets + 1);
  for (const id of eligible) {
    eachForm(words[id] ?? '', hash => {
      const bucket = (hash & mask) + 1;
      offsets[bucket] = at(offsets, bucket) + 1;
    });
  }
  for (let i = 0; i < buckets; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  const next = offsets.slice(0, buckets);
  const entries = new Uint32Array(forms);
  for (const id of eligible) {
    eachForm(words[id] ?? '', hash => {
      const bucket = hash & mask;
      entries[at(next, bucket)] = id;
      next[bucket] = at(next, bucket) + 1;
    });
  }

  // Which lookup a word was last compared in; spares a set per lookup.
  const compared = new Uint32Array(words.length);
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
          const distance = editDistance(typed, words[word] ?? '', max);
          if (distance !== undefined) found.push({ word, distance });
        }
      });
      return found;
    },
  };
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
