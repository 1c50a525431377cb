/** Reads data/lexicon.bin: which English words stand for, include or oppose each other. */
import { programPath, readBytes } from '../../library/files.ts';
import { remember } from '../../text/remember.ts';

/**
 * `general`: the first word's kind includes the second, as vehicle includes car, so that a car bears the vehicle
 * out; `specific` the reverse.
 */
export type LexicalRelation =
  | 'opposite'
  | 'synonym'
  | 'derived'
  | 'similar'
  | 'general'
  | 'specific'
  | 'sibling';

/** What sort of thing a noun can name, in the file's order. */
export const SORTS = [
  'other',
  'person',
  'animal',
  'plant',
  'food',
  'place',
  'group',
  'structure',
  'thing',
  'work',
  'event',
  'substance',
] as const;

export type Sort = (typeof SORTS)[number];

export interface Lexicon {
  /** Undefined for a word that is not in the lexicon. */
  idOf(lemma: string): number | undefined;
  /** Of the words as these parts of speech, each a sum of bits of `PARTS`. */
  relation(a: number, b: number, partsOfA: number, partsOfB: number): LexicalRelation | undefined;
  /** All that it can name; empty for a word that is no noun. */
  sorts(id: number): readonly Sort[];
  /** All parts of speech that it can be, as a sum of bits of `PARTS`. */
  parts(id: number): number;
  /** Whether a phrase, whose words are joined by `_`, begins with it. */
  beginsPhrase(id: number): boolean;
}

export const PARTS = { noun: 1, verb: 2, adjective: 4, adverb: 8 } as const;
export const ANY_PART = 15;

const RELATIONS: readonly LexicalRelation[] = [
  'opposite',
  'synonym',
  'derived',
  'similar',
  'general',
  'specific',
  'sibling',
];
const REVERSED: Partial<Record<LexicalRelation, LexicalRelation>> = {
  general: 'specific',
  specific: 'general',
};
const MAGIC = 'FNLX';
const VERSION = 3;
/** In one number: the step from the last related word, a relation, and a part of speech of either word. */
const CODE_BITS = 7;
const BEGINS_PHRASE = 16;
const HEADER_BYTES = 20;
const MAX_BYTES = 8_000_000;

/** Knows no words; checks still work with it, and abstain more often. */
export const EMPTY_LEXICON: Lexicon = {
  idOf: () => undefined,
  relation: () => undefined,
  sorts: () => [],
  parts: () => 0,
  beginsPhrase: () => false,
};

/** The empty lexicon when the file is missing or is not what it should be. */
export async function loadLexicon(
  path = programPath('src', 'claims', 'data', 'lexicon.bin'),
): Promise<Lexicon> {
  const read = await readBytes(path, MAX_BYTES);
  return read.kind === 'bytes' ? (parseLexicon(read.bytes) ?? EMPTY_LEXICON) : EMPTY_LEXICON;
}

export function parseLexicon(source: Uint8Array): Lexicon | undefined {
  if (source.length < HEADER_BYTES) return undefined;
  // Copied, because a table of 32-bit numbers must begin at a multiple of four bytes.
  const bytes = source.slice();
  const view = new DataView(bytes.buffer);
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  const [version, count, textBytes, relationBytes] = [4, 8, 12, 16].map(at => view.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ];
  const tablesEnd = HEADER_BYTES + 8 * (count + 1);
  const flagsStart = tablesEnd + 2 * count;
  const textStart = flagsStart + count;
  const relationsStart = textStart + textBytes;
  if (magic !== MAGIC || version !== VERSION || bytes.length !== relationsStart + relationBytes)
    return undefined;
  const wordStart = (id: number) => view.getUint32(HEADER_BYTES + 4 * id, true);
  const relationStart = (id: number) => view.getUint32(HEADER_BYTES + 4 * (count + 1 + id), true);

  function compareWith(lemma: string, id: number): number {
    const from = textStart + wordStart(id);
    const length = wordStart(id + 1) - 1 - wordStart(id);
    for (let i = 0; i < Math.min(length, lemma.length); i++) {
      const difference = lemma.charCodeAt(i) - (bytes[from + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return lemma.length - length;
  }

  function idOf(lemma: string): number | undefined {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareWith(lemma, middle);
      if (order === 0) return middle;
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }

  /** The relations of two words stand with the one whose id is smaller. */
  function listed(a: number, b: number, partsOfA: number, partsOfB: number): LexicalRelation | undefined {
    const end = relationsStart + relationStart(a + 1);
    let at = relationsStart + relationStart(a);
    let other = a;
    let found: number | undefined;
    while (at < end) {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      other += value >> CODE_BITS;
      if (other > b) break;
      if (other < b) continue;
      const agrees = ((partsOfA >> ((value >> 2) & 3)) & (partsOfB >> (value & 3)) & 1) !== 0;
      const relation = (value >> 4) & 7;
      if (agrees && (found === undefined || relation < found)) found = relation;
    }
    return found === undefined ? undefined : RELATIONS[found];
  }

  return {
    idOf: remember(idOf),
    relation(a, b, partsOfA, partsOfB) {
      if (a <= b) return listed(a, b, partsOfA, partsOfB);
      const backward = listed(b, a, partsOfB, partsOfA);
      return backward === undefined ? undefined : (REVERSED[backward] ?? backward);
    },
    sorts(id) {
      return sortsOf(view.getUint16(tablesEnd + 2 * id, true));
    },
    parts: id => (bytes[flagsStart + id] ?? 0) & ANY_PART,
    beginsPhrase: id => ((bytes[flagsStart + id] ?? 0) & BEGINS_PHRASE) !== 0,
  };
}

const SORTS_BY_BITS = new Map<number, readonly Sort[]>();

/** One list for each set of bits, since every token carries its own. */
function sortsOf(bits: number): readonly Sort[] {
  const known = SORTS_BY_BITS.get(bits) ?? SORTS.filter((_, i) => (bits & (1 << i)) !== 0);
  SORTS_BY_BITS.set(bits, known);
  return known;
}
