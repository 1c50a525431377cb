import { givesSecondName } from '../../clauses/lists.ts';
import { leftOut } from '../../pair/left-out.ts';
import { type Guard, ifAny } from '../guard.ts';

/** The "or" of an alternative may not go while what it stands with stays. */
export const dropsOr: Guard = {
  code: 'drops-or',
  says: 'The passage names an alternative',
  objects: pair =>
    ifAny(
      leftOut(pair, ({ word }) => word === 'or').filter(token => {
        const beside = [pair.evidence[token.index - 1], pair.evidence[token.index + 1]];
        return !givesSecondName(token, pair.evidence) && !beside.every(other => other?.name === true);
      }),
    ),
  examples: {
    objects: [
      [
        'The hull was made of iron with masts of iron or wood.',
        'The hull was made of wood or iron with masts of iron or wood.',
      ],
    ],
    passes: [['The hull was made of iron or wood.', 'The hull was made of iron or wood in Rell.']],
  },
};
