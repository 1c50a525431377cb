import { numberClashesOf } from '../../alignment/unmet.ts';
import { verbBefore } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Sold in 1914" says nothing against "built in 1904 and sold". */
export const numberOfOtherVerb: Guard = {
  code: 'number-of-other-verb',
  says: 'The passage gives its number for something else that was done',
  objects: pair =>
    ifAny(
      numberClashesOf(pair).flatMap(({ claim, evidence }) => {
        const verb = verbBefore(pair.claim, claim.index);
        const there = pair.match(verb);
        const own = verbBefore(pair.evidence, evidence.index);
        const isOther = own !== undefined && own !== there;
        return isOther && there?.part === 'VERB' && own.index < there.index ? [own, evidence] : [];
      }),
    ),
  examples: {
    objects: [['The ship was sold in 1914.', 'The ship was built in 1904 and sold.']],
    passes: [['The ship was built in 1914.', 'The ship was built in 1904 and sold.']],
  },
};
