/** Finds short strings as people type them: exact before prefix before fuzzy. */
import { fold } from '../text/fold.ts';
import { createFuzzyNames, type FuzzyNames } from './fuzzy-names.ts';

export interface NamedEntry<T> {
  readonly text: string;
  readonly item: T;
}

export interface NameMatch<T> {
  readonly item: T;
  /** `within`: the name is part of what was typed, as in a whole question. */
  readonly kind: 'exact' | 'prefix' | 'within' | 'fuzzy';
  /** 0 is nearest; comparable within one kind. */
  readonly distance: number;
}

export interface NameFinder<T> {
  /** Nearest first, each item once. */
  find(typed: string, limit: number): readonly NameMatch<T>[];
}

/** A misspelling of a shorter name is as near to other names as to the one meant. */
export const FUZZY_MIN_LENGTH = 5;
/** Longer input is no name; only its beginning is looked at. */
const TYPED_MAX = 200;
/** Fuse compares in pieces of 32 letters. */
const FUZZY_MAX_LENGTH = 64;

interface Name<T> {
  /** With a space before every word. */
  readonly spaced: string;
  /** Without spaces: `sixpartytalks`. */
  readonly packed: string;
  readonly items: T[];
}

/** Asks for the entries at its first use: a program that answers one question seldom needs them. */
export function createNameFinder<T>(entries: () => readonly NamedEntry<T>[]): NameFinder<T> {
  let names: readonly Name<T>[] | undefined;
  let fuzzyNames: FuzzyNames | undefined;

  function fuzzy(names: readonly Name<T>[], typed: string, limit: number): readonly NameMatch<T>[] {
    fuzzyNames ??= createFuzzyNames(names.map(name => name.spaced.trim()));
    return fuzzyNames
      .near(typed.slice(0, FUZZY_MAX_LENGTH).trim(), limit)
      .flatMap(({ index, distance }) => matches(names[index], 'fuzzy', distance, limit));
  }

  return {
    find(typed, limit) {
      const name = foldName(typed.slice(0, TYPED_MAX));
      if (name === '' || !(limit >= 1)) return [];
      names ??= gather(entries());
      const near = distinct(exactlyNear(names, name, limit), limit);
      if (near.length >= limit) return near;
      const misspelt = name.length < FUZZY_MIN_LENGTH ? [] : fuzzy(names, name, limit);
      return distinct([...near, ...misspelt, ...within(names, name, limit)], limit);
    },
  };
}

/** Letters, digits and single spaces: `Six-Party  talks` and `six party talks` are one name. */
function foldName(text: string): string {
  return fold(text)
    .replace(/'s?(?=\s|$)|'/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

function packName(name: string): string {
  return name.replaceAll(' ', '');
}

/** One name for all items that share it, as the passages of an article share its title. */
function gather<T>(entries: readonly NamedEntry<T>[]): readonly Name<T>[] {
  const names = new Map<string, Name<T>>();
  for (const { text, item } of entries) {
    const name = foldName(text);
    if (name === '') continue;
    const known = names.get(name);
    if (known !== undefined) known.items.push(item);
    else names.set(name, { spaced: ` ${name}`, packed: packName(name), items: [item] });
  }
  return [...names.values()];
}

function exactlyNear<T>(names: readonly Name<T>[], typed: string, limit: number): readonly NameMatch<T>[] {
  const packed = packName(typed);
  const spaced = ` ${typed}`;
  const found: NameMatch<T>[] = [];
  for (const name of names) {
    if (name.packed.startsWith(packed)) {
      const kind = name.packed.length === packed.length ? 'exact' : 'prefix';
      found.push(...matches(name, kind, 1 - packed.length / name.packed.length, limit));
    } else if (name.spaced.includes(spaced)) {
      // A later word that begins as typed comes after a name that does.
      found.push(...matches(name, 'prefix', 2 - typed.length / name.spaced.length, limit));
    }
  }
  const rank = (match: NameMatch<T>) => (match.kind === 'exact' ? -1 : match.distance);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Names that a whole question contains, the longest first. */
function within<T>(names: readonly Name<T>[], typed: string, limit: number): readonly NameMatch<T>[] {
  const spaced = ` ${typed} `;
  return names
    .filter(name => name.spaced.length < typed.length && spaced.includes(`${name.spaced} `))
    .flatMap(name => matches(name, 'within', 1 - name.spaced.length / spaced.length, limit))
    .sort((a, b) => a.distance - b.distance);
}

function matches<T>(
  name: Name<T> | undefined,
  kind: NameMatch<T>['kind'],
  distance: number,
  limit: number,
): readonly NameMatch<T>[] {
  return (name?.items.slice(0, limit) ?? []).map(item => ({ item, kind, distance }));
}

function distinct<T>(found: readonly NameMatch<T>[], limit: number): readonly NameMatch<T>[] {
  const items = new Set<T>();
  return found
    .filter(({ item }) => {
      if (items.has(item)) return false;
      items.add(item);
      return true;
    })
    .slice(0, limit);
}
