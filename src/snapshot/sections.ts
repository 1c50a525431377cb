/**
 * Tables of numbers in one file, used as they lie there: sections one after another, then a head in JSON that says
 * where each begins, then a fixed end with a checksum over all before it. Whatever is not exactly so is damage.
 */
import zlib from 'node:zlib';

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Pieces of one name that follow each other become one section. */
export interface Piece {
  readonly name: string;
  readonly values: Numbers;
}

export interface Sections {
  /** What was written beside the sections; `undefined` never comes back. */
  readonly head: unknown;
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
  f32(name: string): Float32Array;
}

interface Placed {
  readonly name: string;
  readonly offset: number;
  length: number;
}

/** Raise it with every change of what is written, so that nobody reads one form as another. */
const FORMAT = 2;
/** Read in another order of bytes, it is another number. */
const MARK = 0x464e5331;
/** Head's offset in two halves, head's length, format, mark, checksum. */
const END_LENGTH = 24;
/** Every kind of number begins at a multiple of its size. */
const ALIGNMENT = 8;
/** So much is written, and added to the checksum, before others get their turn. */
const TURN_BYTES = 1 << 22;
/** What Node reads into one piece of memory. */
export const SECTIONS_BYTES_MAX = 2 ** 32 - 2 ** 16;

/** Whether this Node has the checksum: 20.15 and later. */
export const CAN_CHECK = typeof (zlib as Partial<typeof zlib>).crc32 === 'function';

/** In turns, which the writer paces; `head` is asked for once all pieces are there. */
export async function* encodeSections(
  pieces: AsyncIterable<Piece>,
  head: () => unknown,
): AsyncGenerator<Uint8Array> {
  const placed: Placed[] = [];
  let written = 0;
  let checksum = 0;

  function* put(bytes: Uint8Array): Generator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += TURN_BYTES) {
      const turn = bytes.subarray(from, from + TURN_BYTES);
      checksum = zlib.crc32(turn, checksum);
      written += turn.length;
      yield turn;
    }
    if (written > SECTIONS_BYTES_MAX) throw new Error('The snapshot is larger than what can be read back.');
  }

  for await (const { name, values } of pieces) {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    const last = placed.at(-1);
    if (last?.name === name) last.length += bytes.length;
    else {
      yield* put(new Uint8Array((ALIGNMENT - (written % ALIGNMENT)) % ALIGNMENT));
      placed.push({ name, offset: written, length: bytes.length });
    }
    yield* put(bytes);
  }
  const json = new TextEncoder().encode(JSON.stringify({ sections: placed, head: head() }));
  const end = new Uint32Array(END_LENGTH / 4);
  end.set([written % 2 ** 32, Math.floor(written / 2 ** 32), json.length, FORMAT, MARK]);
  yield* put(json);
  const tail = new Uint8Array(end.buffer);
  end[5] = zlib.crc32(tail.subarray(0, END_LENGTH - 4), checksum);
  yield tail;
}

/** Undefined for anything but the whole of what was written by the same form of program. */
export function decodeSections(bytes: Uint8Array): Sections | undefined {
  if (bytes.length < END_LENGTH) return undefined;
  const end = new Uint32Array(copyOf(bytes, bytes.length - END_LENGTH, bytes.length));
  const [low = 0, high = 0, length = 0, format, mark, checksum] = end;
  const offset = high * 2 ** 32 + low;
  if (mark !== MARK || format !== FORMAT || offset + length + END_LENGTH !== bytes.length) return undefined;
  if (zlib.crc32(bytes.subarray(0, -4)) !== checksum) return undefined;
  const text = new TextDecoder().decode(bytes.subarray(offset, offset + length));
  const { sections, head }: { sections: readonly Placed[]; head: unknown } = JSON.parse(text);
  const placed = new Map(sections.map(section => [section.name, section]));

  function view(name: string, size: number): readonly [ArrayBufferLike, number, number] {
    const section = placed.get(name);
    if (section === undefined) throw new Error(`A snapshot of this format has the section ${name}.`);
    const start = bytes.byteOffset + section.offset;
    if (start % size === 0) return [bytes.buffer, start, section.length / size];
    return [copyOf(bytes, section.offset, section.offset + section.length), 0, section.length / size];
  }

  return {
    head,
    u8: name => new Uint8Array(...view(name, 1)),
    u16: name => new Uint16Array(...view(name, 2)),
    u32: name => new Uint32Array(...view(name, 4)),
    f32: name => new Float32Array(...view(name, 4)),
  };
}

/** Numbers have to begin at a multiple of their size, which a piece of a larger buffer need not. */
function copyOf(bytes: Uint8Array, from: number, to: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(from, to)).buffer;
}
