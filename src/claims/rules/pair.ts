/** A claim and a sentence held against each other, as rules and guards ask about them. */
import type { Aligned } from '../alignment/align.ts';

export type Pair = Aligned;
