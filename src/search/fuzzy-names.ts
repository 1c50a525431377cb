/**
 * Misspelt names by Fuse.js. Fuse compares with every string it is given, so it is given only the few that
 * share most pairs of letters with what was typed.
 */
import Fuse from 'fuse.js';
import { at } from './postings.ts';

export interface FuzzyName {
  readonly index: number;
  /** The share of the typed letters that are slips; over 1 where only the words agree, in another order. */
  readonly distance: number;
}

export interface FuzzyNames {
  /** Nearest first. */
  near(typed: string, limit: number): readonly FuzzyName[];
}

/** One slip in three letters at most. */
export const FUZZY_THRESHOLD = 0.34;
const CANDIDATES_MAX = 40;
/** A slip spoils two or three pairs of letters, so a third must still agree. */
const SHARED_PAIRS = 1 / 3;
/** Between equally near names, the one of more similar length. */
const LENGTH_PENALTY = 0.1;
const BUCKETS = 4096;

/** Takes folded names, their words separated by single spaces, as is what is typed. */
export function createFuzzyNames(spacedNames: readonly string[]): FuzzyNames {
  const names = spacedNames.map(pack);
  const offsets = new Uint32Array(BUCKETS + 1);
  for (const name of names) for (const pair of pairsOf(name)) offsets[pair + 1] = at(offsets, pair + 1) + 1;
  for (let i = 0; i < BUCKETS; i++) offsets[i + 1] = at(offsets, i + 1) + at(offsets, i);
  const next = offsets.slice(0, BUCKETS);
  const entries = new Uint32Array(at(offsets, BUCKETS));
  for (const [index, name] of names.entries()) {
    for (const pair of pairsOf(name)) {
      entries[at(next, pair)] = index;
      next[pair] = at(next, pair) + 1;
    }
  }
  const shared = new Uint32Array(names.length);
  const touched = new Uint32Array(names.length);
  const packedLengths = Uint32Array.from(names, name => name.length);

  function candidates(typed: string): readonly number[] {
    const pairs = pairsOf(typed);
    let count = 0;
    for (const pair of pairs) {
      const end = offsets[pair + 1] as number;
      for (let i = offsets[pair] as number; i < end; i++) {
        const index = entries[i] as number;
        const before = shared[index] as number;
        if (before === 0) touched[count++] = index;
        shared[index] = before + 1;
      }
    }
    const best: Candidate[] = [];
    for (let i = 0; i < count; i++) {
      const index = touched[i] as number;
      const alike = shared[index] as number;
      shared[index] = 0;
      // Of a much shorter name more letters are missing than may be slips.
      const isShort = (packedLengths[index] as number) < typed.length * (1 - FUZZY_THRESHOLD);
      if (isShort || alike < pairs.size * SHARED_PAIRS) continue;
      // Dice's coefficient leans to names of the typed length; a beginning of a longer name counts as well.
      const length = Math.min(packedLengths[index] as number, typed.length * 2);
      keepBest(best, { index, likeness: (2 * alike) / (pairs.size + length) });
    }
    return best.map(({ index }) => index);
  }

  function inOneGo(typed: string, indexes: readonly number[]): readonly FuzzyName[] {
    const packed = pack(typed);
    const fuse = new Fuse(
      indexes.map(index => names[index] ?? ''),
      { includeScore: true, threshold: FUZZY_THRESHOLD, ignoreLocation: true, ignoreFieldNorm: true },
    );
    return fuse.search(packed).map(({ item, refIndex, score = 1 }) => {
      const unlike = Math.abs(item.length - packed.length) / Math.max(item.length, packed.length);
      return { index: indexes[refIndex] ?? 0, distance: score + LENGTH_PENALTY * unlike };
    });
  }

  function wordByWord(typed: string, indexes: readonly number[]): readonly FuzzyName[] {
    const fuse = new Fuse(
      indexes.map(index => spacedNames[index] ?? ''),
      { includeScore: true, threshold: FUZZY_THRESHOLD, useTokenSearch: true, tokenMatch: 'all' },
    );
    return fuse
      .search(typed)
      .map(({ refIndex, score = 1 }) => ({ index: indexes[refIndex] ?? 0, distance: 1 + score }));
  }

  return {
    near(typed, limit) {
      // Fuse given "" returns everything without scores.
      if (typed === '') return [];
      const indexes = candidates(pack(typed));
      const together = inOneGo(typed, indexes);
      const found = together.length === 0 && typed.includes(' ') ? wordByWord(typed, indexes) : together;
      return found.toSorted((a, b) => a.distance - b.distance || a.index - b.index).slice(0, limit);
    },
  };
}

interface Candidate {
  readonly index: number;
  readonly likeness: number;
}

/** Keeps the likeliest in order, those of equal likeness in the order of the names. */
function keepBest(best: Candidate[], candidate: Candidate): void {
  const isAfter = (other: Candidate) => other.likeness - candidate.likeness || candidate.index - other.index;
  const last = best.at(-1);
  if (best.length === CANDIDATES_MAX && last !== undefined && isAfter(last) > 0) return;
  let place = best.length;
  while (place > 0 && isAfter(best[place - 1] as Candidate) < 0) place--;
  best.splice(place, 0, candidate);
  if (best.length > CANDIDATES_MAX) best.pop();
}

function pack(name: string): string {
  return name.replaceAll(' ', '');
}

/** The distinct pairs of neighbouring letters, as numbers, the first letter paired with the start. */
function pairsOf(name: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  let before = 1;
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i);
    pairs.add((Math.imul(before, 67) + letter) & (BUCKETS - 1));
    before = letter;
  }
  return pairs;
}
