/**
 * Numbers strings in the order in which they come, and finds them again. A few typed arrays hold it all, so a
 * million words are no million objects, can be written to disk as they lie, and are used as they are read back.
 */
export interface StringTableData {
  /** Two numbers a slot, a power of two of them: the hash of a string, and its number plus one; 0 where free. */
  readonly slots: Uint32Array;
  /** Where the letters of each string end. */
  readonly ends: Uint32Array;
  readonly letters: Uint16Array;
  /** Keeps apart equal strings that are not the same thing, as words of two languages. */
  readonly kinds: Uint8Array;
}

export interface StringTable {
  size(): number;
  get(id: number): string;
  lengthOf(id: number): number;
  find(text: string, kind?: number): number | undefined;
  /** The number of the string, new or known. */
  add(text: string, kind?: number): number;
  /** The same for letters that no string was made of, given the hash of all of them. */
  findPiece(from: Uint16Array, start: number, end: number, hash: number, kind?: number): number | undefined;
  addPiece(from: Uint16Array, start: number, end: number, hash: number, kind?: number): number;
  /** The table as it is now; what is added later need not be in it. */
  data(): StringTableData;
}

/** FNV-1a, for hashes that are made letter by letter. */
export const EMPTY_HASH = 0x811c9dc5;

export function addToHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

const SLOTS_MIN = 64;

export function createStringTable(known?: StringTableData): StringTable {
  let slots = known?.slots ?? new Uint32Array(2 * SLOTS_MIN);
  let mask = slots.length / 2 - 1;
  let letters = known?.letters ?? new Uint16Array(1024);
  let used = known?.letters.length ?? 0;
  let ends = known?.ends ?? new Uint32Array(256);
  let kinds = known?.kinds ?? new Uint8Array(256);
  let size = known?.ends.length ?? 0;
  let scratch = new Uint16Array(64);

  /** The slot that has the piece, or else the free one where it belongs. */
  function slotOf(from: Uint16Array, start: number, end: number, hash: number, kind: number): number {
    let slot = hash & mask;
    for (;;) {
      const entry = slots[2 * slot + 1] as number;
      if (entry === 0) return slot;
      if (slots[2 * slot] === hash && kinds[entry - 1] === kind && isAt(entry - 1, from, start, end)) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
  }

  function isAt(id: number, from: Uint16Array, start: number, end: number): boolean {
    const first = startOf(id);
    if ((ends[id] as number) - first !== end - start) return false;
    for (let i = start, j = first; i < end; i++, j++) if (letters[j] !== from[i]) return false;
    return true;
  }

  function startOf(id: number): number {
    return id === 0 ? 0 : (ends[id - 1] as number);
  }

  function findPiece(from: Uint16Array, start: number, end: number, hash: number, kind = 0) {
    const entry = slots[2 * slotOf(from, start, end, finish(hash, kind), kind) + 1] as number;
    return entry === 0 ? undefined : entry - 1;
  }

  function addPiece(from: Uint16Array, start: number, end: number, hash: number, kind = 0): number {
    const finished = finish(hash, kind);
    const slot = slotOf(from, start, end, finished, kind);
    const entry = slots[2 * slot + 1] as number;
    if (entry !== 0) return entry - 1;
    makeRoom(end - start);
    const id = size++;
    slots[2 * slot] = finished;
    slots[2 * slot + 1] = id + 1;
    for (let i = start; i < end; i++) letters[used++] = from[i] as number;
    ends[id] = used;
    kinds[id] = kind;
    // Half of the slots stay free, or looking for one takes long.
    if (2 * size > mask) growSlots();
    return id;
  }

  function lettersOf(text: string): Uint16Array {
    if (text.length > scratch.length) scratch = new Uint16Array(2 * text.length);
    for (let i = 0; i < text.length; i++) scratch[i] = text.charCodeAt(i);
    return scratch;
  }

  function makeRoom(length: number): void {
    if (used + length > letters.length) {
      const larger = new Uint16Array(2 * letters.length + length);
      larger.set(letters);
      letters = larger;
    }
    if (size < ends.length) return;
    const [moreEnds, moreKinds] = [new Uint32Array(2 * size), new Uint8Array(2 * size)];
    moreEnds.set(ends);
    moreKinds.set(kinds);
    [ends, kinds] = [moreEnds, moreKinds];
  }

  function growSlots(): void {
    const former = slots;
    slots = new Uint32Array(2 * former.length);
    mask = slots.length / 2 - 1;
    for (let i = 0; i < former.length; i += 2) {
      if (former[i + 1] === 0) continue;
      let slot = (former[i] as number) & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = former[i] as number;
      slots[2 * slot + 1] = former[i + 1] as number;
    }
  }

  return {
    size: () => size,
    get: id => String.fromCharCode(...letters.subarray(startOf(id), ends[id])),
    lengthOf: id => (ends[id] as number) - startOf(id),
    find: (text, kind) => findPiece(lettersOf(text), 0, text.length, hashOf(text), kind),
    add: (text, kind) => addPiece(lettersOf(text), 0, text.length, hashOf(text), kind),
    findPiece,
    addPiece,
    data: () => ({
      slots,
      ends: ends.slice(0, size),
      letters: letters.slice(0, used),
      kinds: kinds.slice(0, size),
    }),
  };
}

function hashOf(text: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i));
  return hash;
}

/** Only the low bits choose the slot, so the others are mixed into them. */
function finish(hash: number, kind: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(kind, 0x9e3779b1), 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed >>> 0;
}
