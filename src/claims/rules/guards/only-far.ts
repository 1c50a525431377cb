import { gapsOf } from '../../pair/order.ts';
import { type Guard, ifAny } from '../guard.ts';

/** What "only" is said of stands close by. */
const WIDEST = 4;

export const onlyFar: Guard = {
  code: 'only-far',
  says: 'The passage may say that there is nothing else of something else',
  objects: pair =>
    gapsOf(pair).some(({ words }) => words > WIDEST)
      ? ifAny(pair.claim.filter(({ word }) => /^(?:only|solely|exclusively)$/.test(word)))
      : undefined,
  examples: {
    objects: [
      [
        'It was the only medal Rell won that year.',
        'It was the only medal he won at the regatta and one of 30 Rell won that year.',
        'open-subject',
      ],
    ],
    passes: [['Nordline is the only firm of Rell.', 'Nordline is the only firm of Rell since 1911.']],
  },
};
