import type { TaggedWord } from '../english/tagger.ts';
import type { QuantityRead } from '../numbers/read-quantity.ts';

/** A word, or the words of one number, before it is known what stands around it. */
export interface Draft {
  readonly first: TaggedWord;
  readonly quantity: QuantityRead | undefined;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly after: string;
  readonly place: number;
  readonly aside: boolean;
}
