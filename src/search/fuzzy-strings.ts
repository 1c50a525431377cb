/** A list of short strings, found as people type: exact before prefix before fuzzy. */
import Fuse from 'fuse.js';
import { fold } from '../text/fold.ts';

export interface NamedEntry<T> {
  readonly text: string;
  readonly item: T;
}

export interface StringMatch<T> {
  readonly item: T;
  readonly text: string;
  readonly kind: 'exact' | 'prefix' | 'fuzzy';
  /** 0 is best; comparable within one kind. */
  readonly distance: number;
}

export interface StringFinder<T> {
  /** Each item once, by its best text. */
  find(typed: string, limit: number): readonly StringMatch<T>[];
}

/** Below this a misspelling is as near to many other words as to the one meant. */
export const FUZZY_MIN_LENGTH = 5;
/** Longer input is no name; only its beginning is looked at. */
const TYPED_MAX = 64;
/** Fuse's distance (0 to 1) up to which a string still looks like what was typed: two slips in seven letters. */
const FUZZY_THRESHOLD = 0.34;
/** A word of a name that begins as typed comes after a name that does. */
const WORD_PREFIX_DISTANCE = 0.5;

/** Letters and digits only, so that `six-party talks` and `Six Party-Talks` are one name. */
export function foldName(text: string): string {
  return fold(text)
    .replace(/'s?(?=\s|$)|'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

interface Folded<T> {
  readonly entry: NamedEntry<T>;
  readonly name: string;
  /** Without spaces: `sixpartytalks`. */
  readonly packed: string;
}

export function createStringFinder<T>(entries: () => readonly NamedEntry<T>[]): StringFinder<T> {
  // Made at the first use: a program that answers one question seldom needs it.
  let folded: readonly Folded<T>[] | undefined;
  let fuse: Fuse<Folded<T>> | undefined;
  const strings = () => {
    folded ??= entries().map(entry => {
      const name = foldName(entry.text);
      return { entry, name, packed: name.replaceAll(' ', '') };
    });
    return folded;
  };

  function fuzzy(typed: string, limit: number): readonly StringMatch<T>[] {
    fuse ??= new Fuse(strings(), {
      keys: ['name'],
      includeScore: true,
      threshold: FUZZY_THRESHOLD,
      ignoreLocation: true,
      minMatchCharLength: 2,
    });
    // Fuse given "" returns everything without scores; `find` never lets an empty string come here.
    return fuse.search(typed, { limit: limit * 4 }).map(({ item, score }) => ({
      item: item.entry.item,
      text: item.entry.text,
      kind: 'fuzzy',
      distance: score ?? 1,
    }));
  }

  return {
    find(typed, limit) {
      const name = foldName(typed.slice(0, TYPED_MAX));
      if (name === '' || limit < 1) return [];
      const near = nearExactly(strings(), name);
      const best = distinct(near, limit);
      if (best.length >= limit || name.length < FUZZY_MIN_LENGTH) return best;
      return distinct([...near, ...fuzzy(name, limit)], limit);
    },
  };
}

function nearExactly<T>(strings: readonly Folded<T>[], typed: string): readonly StringMatch<T>[] {
  const packed = typed.replaceAll(' ', '');
  const matches: StringMatch<T>[] = [];
  for (const { entry, name, packed: packedName } of strings) {
    const { item, text } = entry;
    if (packedName === packed) matches.push({ item, text, kind: 'exact', distance: 0 });
    else if (packedName.startsWith(packed)) {
      matches.push({ item, text, kind: 'prefix', distance: 1 - packed.length / packedName.length });
    } else if (` ${name}`.includes(` ${typed}`)) {
      matches.push({
        item,
        text,
        kind: 'prefix',
        distance: 1 + WORD_PREFIX_DISTANCE - typed.length / name.length,
      });
    }
  }
  const rank = (match: StringMatch<T>) => (match.kind === 'exact' ? -1 : match.distance);
  return matches.sort((a, b) => rank(a) - rank(b));
}

function distinct<T>(matches: readonly StringMatch<T>[], limit: number): readonly StringMatch<T>[] {
  const items = new Set<T>();
  const found: StringMatch<T>[] = [];
  for (const match of matches) {
    if (items.has(match.item)) continue;
    items.add(match.item);
    found.push(match);
    if (found.length === limit) break;
  }
  return found;
}
