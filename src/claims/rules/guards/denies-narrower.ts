import { narrows } from '../../pair/modifiers.ts';
import { negationsOf } from '../../pair/negation.ts';
import { type Guard, ifAny } from '../guard.ts';

const REACH = 8;

/** "Never won a major prize" leaves open who won a prize. */
export const deniesNarrower: Guard = {
  code: 'denies-narrower',
  says: 'The passage denies something narrower',
  objects(pair) {
    const { claim, evidence } = negationsOf(pair);
    if (claim.negating.length + evidence.negating.length === 0) return undefined;
    return ifAny(
      pair.evidence.flatMap(cue => {
        if (!cue.negates) return [];
        const behind = pair.evidence.slice(cue.index + 1, cue.index + 1 + REACH);
        const end = behind.findIndex(({ after }) => /[,;:.]/.test(after));
        const denied = end === -1 ? behind : behind.slice(0, end + 1);
        return denied.filter((token, i) => narrows(token, denied[i + 1], pair));
      }),
    );
  },
  examples: {
    objects: [
      ['No ferries are late on Sundays.', 'No ferries are seriously late on Sundays.'],
      [
        'The trade of Rell has been described in this book.',
        'The trade of Rell has not been described in previous books.',
      ],
    ],
    passes: [['No ferries are late on Sundays.', 'No ferries are late on Sundays in May.']],
  },
};
