import type { Amount } from './amount.ts';

/** A number, read. */
export interface OneRead extends Amount {
  /** How many words it took. */
  readonly length: number;
  /** Which of them is the number itself. */
  readonly core: number;
  /** The million of "2.9 million"; 1 for none. */
  readonly scale: number;
}

export const PLAIN = { bound: '=', core: 0, scale: 1 } as const;
