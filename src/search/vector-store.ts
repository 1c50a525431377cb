/**
 * Vectors by the text they stand for, a byte a number: they are made slowly, so they are kept on disk, though not for
 * ever.
 */
import { createHash } from 'node:crypto';

export interface VectorStore {
  readonly size: number;
  /** What is asked for is kept on. */
  get(text: string): Int8Array | undefined;
  put(text: string, vector: Float32Array): void;
  /** Whether `toBytes` would give others than the last time, or than those that were read. */
  isChanged(): boolean;
  /** In a form that `readVectorStore` reads, without what nobody has asked for in a month. */
  toBytes(): Uint8Array;
}

const MAGIC = 'FNVEC2';
const KEY_LENGTH = 16;
/** Of the day on which it was last asked for, counted from 1970. */
const DAY_LENGTH = 4;
const KEPT_DAYS = 30;
/** That it was asked for is noted only so often: each time, all of the file is written anew. */
const NOTED_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;
const CHECKSUM_LENGTH = 32;
const HEADER_LENGTH = MAGIC.length + CHECKSUM_LENGTH;

interface Kept {
  readonly vector: Int8Array;
  day: number;
}

export function createVectorStore(model: string, now = Date.now()): VectorStore {
  return storeOf(model, new Map(), now);
}

/** Empty when the bytes are damaged, of another version or of another model. */
export function readVectorStore(model: string, bytes: Uint8Array, now = Date.now()): VectorStore {
  const body = bytes.subarray(HEADER_LENGTH);
  const intact =
    Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC &&
    checksum(body).equals(bytes.subarray(MAGIC.length, HEADER_LENGTH));
  if (!intact || body.length < 12 + CHECKSUM_LENGTH) return createVectorStore(model, now);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const [count, size] = [view.getUint32(0, true), view.getUint32(4, true)];
  const start = 8 + CHECKSUM_LENGTH;
  const row = KEY_LENGTH + DAY_LENGTH + size;
  const isOfModel = checksum(Buffer.from(model)).equals(body.subarray(8, start));
  if (!isOfModel || body.length !== start + count * row) return createVectorStore(model, now);
  const vectors = new Map<string, Kept>();
  for (let at = start; at < body.length; at += row) {
    const name = Buffer.from(body.subarray(at, at + KEY_LENGTH)).toString('latin1');
    const day = view.getUint32(at + KEY_LENGTH, true);
    const vector = new Int8Array(body.buffer, body.byteOffset + at + KEY_LENGTH + DAY_LENGTH, size);
    vectors.set(name, { vector, day });
  }
  return storeOf(model, vectors, now);
}

function storeOf(model: string, vectors: Map<string, Kept>, now: number): VectorStore {
  const today = Math.floor(now / DAY_MS);
  let changed = false;
  return {
    get size() {
      return vectors.size;
    },
    get(text) {
      const kept = vectors.get(keyOf(text));
      if (kept !== undefined && kept.day < today - NOTED_DAYS) {
        kept.day = today;
        changed = true;
      }
      return kept?.vector;
    },
    put(text, vector) {
      vectors.set(keyOf(text), { vector: toBytes(vector), day: today });
      changed = true;
    },
    isChanged: () => changed,
    toBytes() {
      changed = false;
      const kept = [...vectors].filter(([, { day }]) => day > today - KEPT_DAYS);
      const numbers = Buffer.alloc(8);
      numbers.writeUInt32LE(kept.length, 0);
      numbers.writeUInt32LE(kept[0]?.[1].vector.length ?? 0, 4);
      const rows = kept.flatMap(([key, { vector, day }]) => [
        Buffer.from(key, 'latin1'),
        dayBytes(day),
        Buffer.from(vector.buffer, vector.byteOffset, vector.length),
      ]);
      const body = Buffer.concat([numbers, checksum(Buffer.from(model)), ...rows]);
      return Buffer.concat([Buffer.from(MAGIC, 'latin1'), checksum(body), body]);
    },
  };
}

function dayBytes(day: number): Buffer {
  const bytes = Buffer.alloc(DAY_LENGTH);
  bytes.writeUInt32LE(day);
  return bytes;
}

/** The largest number becomes 127: the length is lost, and a cosine does not need it. */
function toBytes(vector: Float32Array): Int8Array {
  const largest = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  return Int8Array.from(vector, value => Math.round((value / largest) * 127));
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, KEY_LENGTH).toString('latin1');
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
