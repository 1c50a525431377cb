/** Vectors by the text they stand for, a byte a number: they are made slowly, so they are kept on disk. */
import { createHash } from 'node:crypto';

export interface VectorStore {
  readonly size: number;
  get(text: string): Int8Array | undefined;
  put(text: string, vector: Float32Array): void;
  /** In a form that `readVectorStore` reads. */
  toBytes(): Uint8Array;
}

const MAGIC = 'FNVEC1';
const KEY_LENGTH = 16;
const CHECKSUM_LENGTH = 32;
const HEADER_LENGTH = MAGIC.length + CHECKSUM_LENGTH;

export function createVectorStore(model: string): VectorStore {
  return storeOf(model, new Map());
}

/** Empty when the bytes are damaged, of another version or of another model. */
export function readVectorStore(model: string, bytes: Uint8Array): VectorStore {
  const body = bytes.subarray(HEADER_LENGTH);
  const intact =
    Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') === MAGIC &&
    checksum(body).equals(bytes.subarray(MAGIC.length, HEADER_LENGTH));
  if (!intact || body.length < 12 + CHECKSUM_LENGTH) return createVectorStore(model);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const [count, size] = [view.getUint32(0, true), view.getUint32(4, true)];
  const start = 8 + CHECKSUM_LENGTH;
  const isOfModel = checksum(Buffer.from(model)).equals(body.subarray(8, start));
  if (!isOfModel || body.length !== start + count * (KEY_LENGTH + size)) return createVectorStore(model);
  const vectors = new Map<string, Int8Array>();
  for (let i = 0; i < count; i++) {
    const key = start + i * (KEY_LENGTH + size);
    const name = Buffer.from(body.subarray(key, key + KEY_LENGTH)).toString('latin1');
    vectors.set(name, new Int8Array(body.buffer, body.byteOffset + key + KEY_LENGTH, size));
  }
  return storeOf(model, vectors);
}

function storeOf(model: string, vectors: Map<string, Int8Array>): VectorStore {
  return {
    get size() {
      return vectors.size;
    },
    get: text => vectors.get(keyOf(text)),
    put: (text, vector) => void vectors.set(keyOf(text), toBytes(vector)),
    toBytes() {
      const kept = Array.from(vectors, ([key, vector]) => ({ key, vector }));
      const numbers = Buffer.alloc(8);
      numbers.writeUInt32LE(kept.length, 0);
      numbers.writeUInt32LE(kept[0]?.vector.length ?? 0, 4);
      const rows = kept.flatMap(({ key, vector }) => [
        Buffer.from(key, 'latin1'),
        Buffer.from(vector.buffer, vector.byteOffset, vector.length),
      ]);
      const body = Buffer.concat([numbers, checksum(Buffer.from(model)), ...rows]);
      return Buffer.concat([Buffer.from(MAGIC, 'latin1'), checksum(body), body]);
    },
  };
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
