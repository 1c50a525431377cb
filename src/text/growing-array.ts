/** A list of whole numbers that takes four bytes each while it grows. */
export interface GrowingArray {
  readonly length: number;
  get(place: number): number;
  push(value: number): void;
  /** Counts one more at a place that has been pushed. */
  increase(place: number): void;
  /** Exactly as long as what was pushed; the room that was kept for more is given back. */
  toArray(): Uint32Array;
}

const ROOM_MIN = 1024;

export function createGrowingArray(): GrowingArray {
  let values = new Uint32Array(ROOM_MIN);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: place => values[place] as number,
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(Math.max(ROOM_MIN, values.length * 2));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    increase(place) {
      values[place] = (values[place] as number) + 1;
    },
    toArray() {
      if (values.length > length) values = values.slice(0, length);
      return values;
    },
  };
}
