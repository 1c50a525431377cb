import { deniedIn } from '../../clauses/denials.ts';
import { narrows } from '../../pair/modifiers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Never won a major prize" leaves open who won a prize, and "did not win it in May" who won it. */
export const deniesNarrower: Guard = {
  code: 'denies-narrower',
  says: 'The passage denies something narrower',
  objects(pair) {
    const { claim, evidence, clauses, meeting } = pair;
    const denied = deniedIn(evidence);
    if (!evidence.some(token => denied.has(token) && meeting(token) !== undefined)) return undefined;
    return ifAny(
      evidence.filter(token => {
        const isReason = token.word === 'because' && token.index > (cueOf(pair)?.index ?? token.index);
        if (isReason && !claim.some(({ word }) => word === 'because')) return true;
        if (!denied.has(token) || (FOCUS.test(token.word) && meeting(token) !== undefined)) return false;
        const { group, preposition } = clauses.evidence.adverbialOf(token) ?? {};
        const isLeftOut = group?.every(word => meeting(word) === undefined) === true;
        return (
          FOCUS.test(token.word) ||
          narrows(token, evidence[token.index + 1], pair) ||
          (isLeftOut && preposition?.word !== 'of')
        );
      }),
    );
  },
  examples: {
    objects: [
      ['No ferries are late on Sundays.', 'No ferries are seriously late on Sundays.'],
      ['The council did not sell the mill.', 'The council did not sell the mill in May.'],
      ['The council sold the mill.', 'The council did not sell the mill in May.'],
      ['The council sold the mill.', 'The council did not sell the mill because it was old.'],
      ['The council did not sell the mill.', 'The council did not sell the mill alone.'],
      [
        'The trade of Rell has been described in this book.',
        'The trade of Rell has not been described in previous books.',
      ],
    ],
    passes: [['The council did not sell the mill.', 'The council of Rell did not sell the mill.']],
  },
};

/** What a "not" in front of them takes back, and not the deed. */
const FOCUS =
  /^(?:alone|solely|exclusively|entirely|fully|completely|wholly|totally|immediately|always|necessarily|simply|merely|together)$/;

function cueOf({ evidence }: Pair): Token | undefined {
  return evidence.find(({ negates }) => negates);
}
