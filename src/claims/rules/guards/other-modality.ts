import { modalityOf } from '../../english/word-classes.ts';
import { EXCHANGED_MAX, inEdits } from '../../pair/rewording.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "May be" for "is", "must" for "can". */
export const otherModality: Guard = {
  code: 'other-modality',
  says: 'One of the two is certain and the other is planned, possible or expected',
  objects: pair =>
    ifAny(
      inEdits(pair, ({ claim, evidence }) => [
        ...onlyIn(claim, evidence),
        ...(claim.length + evidence.length <= EXCHANGED_MAX ? onlyIn(evidence, claim) : []),
      ]),
    ),
  examples: {
    objects: [['The pier will be closed to ships.', 'The pier is closed to ships.']],
    passes: [['The pier will be closed to ships.', 'The pier will be closed to ships in May.']],
  },
};

function onlyIn(some: readonly Token[], others: readonly Token[]): readonly Token[] {
  const there = new Set(others.map(modalityOf));
  return some.filter(token => modalityOf(token) !== undefined && !there.has(modalityOf(token)));
}
