/** A list of whole numbers that takes four bytes each while it grows. */
export interface GrowingArray {
  readonly length: number;
  get(place: number): number;
  push(value: number): void;
  /** Counts one more at a place that has been pushed. */
  increase(place: number): void;
  /** Exactly as long as what was pushed. */
  toArray(): Uint32Array;
}

export function createGrowingArray(): GrowingArray {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    get: place => values[place] as number,
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    increase(place) {
      values[place] = (values[place] as number) + 1;
    },
    toArray: () => values.slice(0, length),
  };
}
