/** A list of whole numbers that takes four bytes each while it grows. */
export interface GrowingArray {
  readonly length: number;
  push(value: number): void;
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
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    toArray: () => values.slice(0, length),
  };
}
