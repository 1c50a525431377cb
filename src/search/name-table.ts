/** Names by their beginnings, so that each letter typed looks at few of them. */
import { createGrowingArray } from '../text/growing-array.ts';
import { at } from './postings.ts';

export interface Name {
  /** Folded, with a space before every word. */
  readonly spaced: string;
  /** Without spaces: `sixpartytalks`. */
  readonly packed: string;
}

export interface NameTable {
  /** The numbers of all names of which the whole or a later word may begin as typed, rising; and of some others. */
  beginning(typed: string): readonly number[];
  /** The numbers of the names that stand as whole words within a longer text, rising. */
  within(text: string): readonly number[];
}

/** So many letters of a beginning are looked up; what follows is for the caller to compare. */
const LETTERS = 3;
/** Beginnings that share a bucket cost a comparison each. */
const BUCKETS = 1 << 14;

/** Names that are spelt the same stand next to each other nowhere in particular: each has a number of its own. */
export function createNameTable(names: readonly Name[]): NameTable {
  const offsets = new Uint32Array(BUCKETS + 1);
  const eachBucket = (give: (bucket: number, index: number) => void) => {
    for (const [index, { spaced, packed }] of names.entries()) {
      eachBeginning(packed, 0, bucket => give(bucket, index));
      for (let word = spaced.indexOf(' '); word >= 0; word = spaced.indexOf(' ', word + 1)) {
        eachBeginning(spaced, word, bucket => give(bucket, index));
      }
    }
  };
  eachBucket(bucket => {
    offsets[bucket + 1] = at(offsets, bucket + 1) + 1;
  });
  for (let i = 0; i < BUCKETS; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  const next = offsets.slice(0, BUCKETS);
  const entries = new Uint32Array(at(offsets, BUCKETS));
  eachBucket((bucket, index) => {
    entries[at(next, bucket)] = index;
    next[bucket] = at(next, bucket) + 1;
  });

  const bySpelling = new Map<string, number[]>();
  let wordsMax = 0;
  for (const [index, { spaced }] of names.entries()) {
    const same = bySpelling.get(spaced);
    if (same === undefined) bySpelling.set(spaced, [index]);
    else same.push(index);
    wordsMax = Math.max(wordsMax, spaced.split(' ').length - 1);
  }

  // Which look-up a name was last met in; spares a set per look-up.
  const met = new Uint32Array(names.length);
  let lookUp = 0;

  return {
    beginning(typed) {
      lookUp++;
      const found = createGrowingArray();
      const packed = typed.replaceAll(' ', '');
      for (const bucket of [bucketOf(packed, 0, LETTERS), bucketOf(` ${typed}`, 0, LETTERS + 1)]) {
        for (let i = at(offsets, bucket); i < at(offsets, bucket + 1); i++) {
          const index = at(entries, i);
          if (met[index] === lookUp) continue;
          met[index] = lookUp;
          found.push(index);
        }
      }
      return Array.from(found.toArray().sort());
    },
    within(text) {
      const spaced = ` ${text}`;
      const starts = [...spaced.matchAll(/ /g)].map(({ index }) => index);
      const found = new Set<number>();
      for (const [first, start] of starts.entries()) {
        for (let last = first; last < Math.min(starts.length, first + wordsMax); last++) {
          const piece = spaced.slice(start, starts[last + 1]);
          for (const index of bySpelling.get(piece) ?? []) found.add(index);
        }
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** Beginnings of one, two and three letters, each in a bucket; a later word keeps the space before it. */
function eachBeginning(name: string, start: number, give: (bucket: number) => void): void {
  const from = name.charAt(start) === ' ' ? 2 : 1;
  const to = Math.min(from + LETTERS - 1, name.length - start);
  for (let length = from; length <= to; length++) give(bucketOf(name, start, length));
}

function bucketOf(name: string, start: number, length: number): number {
  let hash = 0;
  const end = Math.min(name.length, start + length);
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
