import { windowOf } from '../../alignment/window.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "May sink", "plans to open": possible or planned, and the claim says it as a fact. */
export const notYet: Guard = {
  code: 'not-yet',
  says: 'The passage says that it may be, should be or is planned, not that it is',
  objects: pair => (pair.claim.some(isModal) ? undefined : ifAny(windowOf(pair).filter(isModal))),
  examples: {
    objects: [
      ['The pier will close in Rell in May.', 'The pier will probably close in Rell in May.'],
      ['Vasa hosts the regatta in 2025.', 'Vasa is the likely town that hosts the regatta in 2025.'],
    ],
    passes: [['The pier will close in May.', 'The pier will close in Rell in May.']],
  },
};

/** "May" is a month without a number too. */
function isModal({ modal, text }: Token): boolean {
  return modal && text !== 'May';
}
