import { unmetOf } from '../alignment/unmet.ts';
import { GUARDS } from './guards.ts';
import type { Rule } from './rule.ts';

/** Every word of the claim is met, and nothing speaks against it. */
export const aligned: Rule = {
  code: 'aligned',
  says: 'A sentence has every word of it or one that says the same',
  finds: pair => (unmetOf(pair).length > 0 ? undefined : { kind: 'stated', reason: 'aligned' }),
  guards: GUARDS,
};
