/**
 * Finds the words nearest to a misspelt one without comparing it with all: two words within n edits share
 * a form that n deletions make of both (the symmetric delete idea of Garbe's SymSpell, 2012). Forms are
 * kept as hashes in one typed array, since millions of short strings would outweigh the library itself.
 */
import { editDistance } from '../text/edit-distance.ts';
import { createGrowingArray } from '../text/growing-array.ts';
import { addToHash, EMPTY_HASH, type StringTableData } from '../text/string-table.ts';
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

/** A word has no more forms: itself, and without one or two of its first letters. */
const FORMS_MAX = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;

const NUMBER = /\p{N}/u;

/** Short words have too many neighbours at two edits. */
function reach(length: number): number {
  return length <= 4 ? 1 : 2;
}

export function buildDeletes(words: StringTableData): Deletes {
  const eligible = eligibleWords(words);
  let forms = 0;
  for (const id of eligible) forms += formsOf(lengthOf(words, id));
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(forms + 1)) - 1);
  const mask = buckets - 1;
  const offsets = new Uint32Array(buckets + 1);
  const hashes = new Uint32Array(FORMS_MAX);
  for (const id of eligible) {
    const count = formsIn(words.letters, startOf(words, id), lengthOf(words, id), hashes);
    for (let i = 0; i < count; i++) {
      const bucket = ((hashes[i] as number) & mask) + 1;
      offsets[bucket] = (offsets[bucket] as number) + 1;
    }
  }
  for (let i = 0; i < buckets; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number);
  // Filled from the end of each bucket down to its start, so that no second table says how far it is.
  const entries = new Uint32Array(forms);
  for (const id of eligible.reverse()) {
    const count = formsIn(words.letters, startOf(words, id), lengthOf(words, id), hashes);
    for (let i = count - 1; i >= 0; i--) {
      const bucket = ((hashes[i] as number) & mask) + 1;
      const place = (offsets[bucket] as number) - 1;
      offsets[bucket] = place;
      entries[place] = id;
    }
  }
  return { offsets: closed(offsets, forms), entries };
}

/** Each entry has become the start of the bucket before it. */
function closed(offsets: Uint32Array, forms: number): Uint32Array {
  offsets.copyWithin(0, 1);
  offsets[offsets.length - 1] = forms;
  return offsets;
}

function eligibleWords(words: StringTableData): Uint32Array {
  const ids = createGrowingArray();
  for (let id = 0; id < words.ends.length; id++) {
    const length = lengthOf(words, id);
    if (length < MIN_LENGTH || length > MAX_LENGTH) continue;
    const start = startOf(words, id);
    if (hasNumber(words.letters, start, start + length)) continue;
    ids.push(id);
  }
  return ids.toArray();
}

function hasNumber(letters: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const letter = letters[i] as number;
    if (letter >= 48 && letter <= 57) return true;
    if (letter >= 128) return NUMBER.test(String.fromCharCode(...letters.subarray(start, end)));
  }
  return false;
}

function startOf(words: StringTableData, id: number): number {
  return id === 0 ? 0 : (words.ends[id - 1] as number);
}

function lengthOf(words: StringTableData, id: number): number {
  return (words.ends[id] as number) - startOf(words, id);
}

export function createDeleteIndex(vocabulary: Vocabulary, { offsets, entries }: Deletes): DeleteIndex {
  const mask = offsets.length - 2;
  // Which lookup a word was last compared in; spares a set per lookup.
  const compared = new Uint32Array(vocabulary.size);
  const hashes = new Uint32Array(FORMS_MAX);
  let lookup = 0;
  return {
    near(typed) {
      const found: NearWord[] = [];
      if (typed.length > MAX_LENGTH) return found;
      lookup++;
      const max = reach(typed.length);
      const letters = Uint16Array.from({ length: typed.length }, (_, i) => typed.charCodeAt(i));
      const count = formsIn(letters, 0, typed.length, hashes);
      for (let form = 0; form < count; form++) {
        const bucket = (hashes[form] as number) & mask;
        const end = offsets[bucket + 1] as number;
        for (let i = offsets[bucket] as number; i < end; i++) {
          const word = entries[i] as number;
          if (compared[word] === lookup) continue;
          compared[word] = lookup;
          if (Math.abs(vocabulary.lengthOfWord(word) - typed.length) > max) continue;
          const distance = editDistance(typed, vocabulary.word(word), max);
          if (distance !== undefined) found.push({ word, distance });
        }
      }
      return found;
    },
  };
}

/** How many hashes `formsIn` gives for a word. */
function formsOf(wordLength: number): number {
  const length = Math.min(wordLength, PREFIX);
  return 1 + length + (reach(wordLength) < 2 ? 0 : (length * (length - 1)) / 2);
}

/**
 * Writes the hash of the word's beginning and of each form with one or two of its letters left out, and says how
 * many these are. Forms that begin alike are hashed from where they part.
 */
function formsIn(letters: Uint16Array, start: number, wordLength: number, hashes: Uint32Array): number {
  const end = start + Math.min(wordLength, PREFIX);
  const two = reach(wordLength) === 2;
  let count = 0;
  let hash = EMPTY_HASH;
  for (let i = start; i < end; i++) {
    let without = hash;
    for (let j = i + 1; j < end; j++) {
      if (two) hashes[count++] = hashTo(letters, j + 1, end, without);
      without = addToHash(without, letters[j] as number);
    }
    hashes[count++] = mixed(without);
    hash = addToHash(hash, letters[i] as number);
  }
  hashes[count++] = mixed(hash);
  return count;
}

function hashTo(letters: Uint16Array, from: number, end: number, begun: number): number {
  let hash = begun;
  for (let i = from; i < end; i++) hash = addToHash(hash, letters[i] as number);
  return mixed(hash);
}

/** Only the low bits choose the bucket. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}
