import { numberClashesOf } from '../../alignment/unmet.ts';
import { isPartOfDate } from '../../pair/numbers.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const FROM_ANOTHER = /^(?:previous|following|preceding|subsequent|next)$/;
const SPAN = /^(?:day|week|month|year|decade|century|season|summer|winter|spring|autumn)$/;
const LATER = /^(?:later|earlier|before|after|afterwards|thereafter)$/;

/** "In 1990 it grew, and opened the previous year": the date that is met is another one's. */
export const datedFromAnother: Guard = {
  code: 'dated-from-another',
  says: 'The passage counts the date from another one',
  objects(pair) {
    const { claim, evidence, match, meeting, clauses } = pair;
    const clashes = numberClashesOf(pair).some(link => isDate(link.claim) && isDate(link.evidence));
    const dates = claim.flatMap(token => (isDate(token) ? (match(token) ?? []) : []));
    return ifAny(
      evidence.filter(token => {
        const next = evidence[token.index + 1];
        const counted =
          (token.quantity?.measure !== undefined || SPAN.test(token.lemma)) && LATER.test(next?.word ?? '');
        if (!counted && !(FROM_ANOTHER.test(token.word) && SPAN.test(next?.lemma ?? ''))) return false;
        if (clashes && /^(?:later|earlier)$/.test(next?.word ?? '')) return true;
        const verb = clauses.evidence.verbOf(token);
        return (
          verb !== undefined &&
          meeting(verb) !== undefined &&
          dates.some(date => clauses.evidence.verbOf(date) !== verb)
        );
      }),
    );
  },
  examples: {
    objects: [
      ['The pier closed in 1990.', 'In 1990 the pier opened, and it closed two years later.'],
      [
        'The game was sold for boats in 1991.',
        'The game was sold for ships in 1990 and for boats a year later.',
      ],
    ],
    passes: [['The pier closed in 1990.', 'The pier closed in 1990, and the mill burnt two years later.']],
  },
};

function isDate(token: Token): boolean {
  return isPartOfDate(token) || token.quantity?.kind === 'decade';
}
