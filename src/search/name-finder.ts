/** Finds short strings as people type them: exact before prefix before fuzzy. */
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { isSmallTalk } from '../text/stop-words.ts';
import { createFuzzyNames, type FuzzyNames } from './fuzzy-names.ts';
import { createNameTable, type Name, type NameTable } from './name-table.ts';

export interface NamedEntry<T> {
  readonly text: string;
  readonly item: T;
  /** Comes after the names that begin as typed. */
  readonly isAlias?: boolean;
}

export interface NameMatch<T> {
  readonly item: T;
  /** `within`: the name is part of what was typed, as in a whole question. */
  readonly kind: 'exact' | 'prefix' | 'within' | 'fuzzy';
  /** 0 is nearest; comparable within one kind. */
  readonly distance: number;
  /**
   * Whether the name itself was typed, perhaps not to its end, or with one slip (two in a longer name). Of an alias
   * whole words are: `war` is one of "war games", `eco` is none of "economy".
   */
  readonly sure: boolean;
  /** Letters too many, too few or other than in the name; only where they are few. */
  readonly slips?: number;
}

export interface NameFinder<T> {
  /** Nearest first, each item once. */
  find(typed: string, limit: number): readonly NameMatch<T>[];
}

/** A misspelling of a shorter name is as near to other names as to the one meant. */
export const FUZZY_MIN_LENGTH = 5;
/** From so many letters on two slips leave no doubt, below only one. */
const TWO_SLIPS_MIN_LENGTH = 8;
/** Longer input is no name; only its beginning is looked at. */
const TYPED_MAX = 200;
/** Fuse compares in pieces of 32 letters. */
const FUZZY_MAX_LENGTH = 64;

interface ItemName<T> extends Name {
  readonly isAlias: boolean;
  readonly items: T[];
}

interface Found<T> {
  readonly names: readonly ItemName<T>[];
  readonly table: NameTable;
  /** Made at the first misspelt name. */
  fuzzy?: FuzzyNames;
}

/** Asks for the entries at its first use: a program that answers one question seldom needs them. */
export function createNameFinder<T>(entries: () => Iterable<NamedEntry<T>>): NameFinder<T> {
  let known: Found<T> | undefined;

  function open(): Found<T> {
    const names = gather(entries());
    return { names, table: createNameTable(names) };
  }

  return {
    find(typed, limit) {
      const name = foldName(typed.slice(0, TYPED_MAX));
      if (name === '' || !(limit >= 1)) return [];
      known ??= open();
      const near = exactlyNear(known, name, limit);
      if (near.length >= limit) return near;
      const misspelt = name.length < FUZZY_MIN_LENGTH ? [] : fuzzilyNear(known, name, limit);
      return distinct([...near, ...misspelt, ...within(known, name, limit)], limit);
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
function gather<T>(entries: Iterable<NamedEntry<T>>): readonly ItemName<T>[] {
  const names = new Map<string, ItemName<T>>();
  // Folding costs more than all the rest, and a title comes again with each of its passages.
  const folded = new Map<string, string>();
  for (const { text, item, isAlias = false } of entries) {
    const name = folded.get(text) ?? foldName(text);
    folded.set(text, name);
    if (name === '') continue;
    const key = isAlias ? `${name} as alias` : name;
    const known = names.get(key);
    if (known !== undefined) known.items.push(item);
    else names.set(key, { spaced: ` ${name}`, packed: packName(name), isAlias, items: [item] });
  }
  return [...names.values()];
}

interface Beginning<T> {
  readonly name: ItemName<T>;
  readonly kind: 'exact' | 'prefix';
  readonly distance: number;
  readonly rank: number;
  readonly sure: boolean;
  readonly slips: number;
}

/** The names that begin as typed before those of which a later word does, the shortest first; each item once. */
function exactlyNear<T>({ names, table }: Found<T>, typed: string, limit: number): readonly NameMatch<T>[] {
  const packed = packName(typed);
  const spaced = ` ${typed}`;
  const found: Beginning<T>[] = [];
  for (const index of table.beginning(typed)) {
    const name = names[index] as ItemName<T>;
    const slips = name.packed.length - packed.length;
    const sure = !name.isAlias || slips === 0 || isFew(slips, packed) || hasWord(name.spaced, spaced);
    if (name.packed.startsWith(packed)) {
      const kind = name.packed.length === packed.length ? 'exact' : 'prefix';
      const distance = 1 - packed.length / name.packed.length;
      const rank = kind === 'exact' ? -1 : distance + (name.isAlias ? 1 : 0);
      found.push({ name, kind, distance, rank, sure, slips });
    } else if (name.spaced.includes(spaced)) {
      // A later word that begins as typed comes after a name that does.
      const distance = 2 - typed.length / name.spaced.length;
      found.push({ name, kind: 'prefix', distance, rank: distance + 1, sure, slips });
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  const items = new Set<T>();
  const first: NameMatch<T>[] = [];
  for (const { name, kind, distance, sure, slips } of found) {
    for (const item of name.items) {
      if (first.length === limit) return first;
      if (items.has(item)) continue;
      items.add(item);
      first.push({ item, kind, distance, sure, ...(isFew(slips, packed) && { slips }) });
    }
  }
  return first;
}

function fuzzilyNear<T>(known: Found<T>, typed: string, limit: number): readonly NameMatch<T>[] {
  const { names } = known;
  known.fuzzy ??= createFuzzyNames(names.map(name => name.spaced.trim()));
  return known.fuzzy.near(typed.slice(0, FUZZY_MAX_LENGTH).trim(), limit).flatMap(({ index, distance }) => {
    const name = names[index];
    if (name === undefined) return [];
    const packed = packName(typed);
    const slips = editDistance(packed, name.packed, slipsMax(Math.min(packed.length, name.packed.length)));
    const sure = slips !== undefined;
    return matches(name, 'fuzzy', distance, limit, sure).map(match => (sure ? { ...match, slips } : match));
  });
}

/** Whether what was typed ends where a word does. */
function hasWord(name: string, typed: string): boolean {
  return `${name} `.includes(`${typed} `);
}

function isFew(slips: number, packed: string): boolean {
  return packed.length >= FUZZY_MIN_LENGTH && slips <= slipsMax(packed.length);
}

function slipsMax(length: number): number {
  return length < TWO_SLIPS_MIN_LENGTH ? 1 : 2;
}

/** Names that a whole question contains, the longest first; "what about the gas" has no name `about`. */
function within<T>({ names, table }: Found<T>, typed: string, limit: number): readonly NameMatch<T>[] {
  const length = typed.length + 2;
  return table
    .within(typed)
    .flatMap(index => names[index] ?? [])
    .filter(name => name.spaced.length < typed.length && !isSmallTalk(name.spaced))
    .flatMap(name => matches(name, 'within', 1 - name.spaced.length / length, limit))
    .sort((a, b) => a.distance - b.distance);
}

function matches<T>(
  name: ItemName<T>,
  kind: NameMatch<T>['kind'],
  distance: number,
  limit: number,
  sure = kind !== 'within',
): readonly NameMatch<T>[] {
  return name.items.slice(0, limit).map(item => ({ item, kind, distance, sure }));
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
