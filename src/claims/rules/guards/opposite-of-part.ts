import { oppositesOf } from '../../alignment/unmet.ts';
import { isNoun, subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import { isVerbal } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Prices in Rell rose" does not rule out that prices fell. */
export const oppositeOfPart: Guard = {
  code: 'opposite-of-part',
  says: 'The passage says it of a part',
  objects(pair) {
    if (oppositesOf(pair).length === 0) return undefined;
    const bearer = subjectAndDeedOf(pair)?.bearer;
    const next = bearer?.after === '' ? pair.evidence[bearer.index + 1] : undefined;
    if (next === undefined) return undefined;
    if (isNoun(next) && pair.meeting(next) === undefined) return [next];
    if (next.part !== 'ADP') return undefined;
    const end = pair.evidence.findIndex(
      (token, i) => i > next.index && (isVerbal(token) || token.after !== ''),
    );
    return ifAny(
      pair.evidence
        .slice(next.index, Math.max(end, 0))
        .filter(token => (token.content ? pair.meeting(token) === undefined : token.word === 'outside')),
    );
  },
  examples: {
    objects: [['Rents fell in May.', 'Rents in Tarn rose in May.']],
    passes: [['Rents in Tarn fell in May.', 'Rents in Tarn rose in May.']],
  },
};
