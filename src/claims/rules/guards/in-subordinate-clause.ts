import { isSubordinator } from '../../english/openers.ts';
import { isNumeric } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import { isNoun, subjectAndDeedOf } from '../subject-and-deed.ts';

/** "The flood is the worst since the pier was built". */
export const inSubordinateClause: Guard = {
  code: 'in-subordinate-clause',
  says: 'The passage says it of something else',
  objects(pair) {
    const { evidence, meeting } = pair;
    const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
    if (bearer === undefined || deed === undefined || deed.index < bearer.index) return undefined;
    const between = evidence.slice(bearer.index + 1, deed.index);
    const opens = between.findLastIndex(isSubordinator);
    if (opens === -1) return undefined;
    const subject = between.slice(opens + 1);
    const noun = subject.find(isNoun);
    if (noun === undefined || isNumeric(noun) || meeting(noun) !== undefined) return undefined;
    return subject.some(token => token.part === 'VERB' || token.after === ',') ? undefined : [noun];
  },
  examples: {
    objects: [
      [
        'The flood in Tarn was first seen in Rell 40 years ago.',
        'The flood in Tarn is the worst since the storm was first seen in Rell 40 years ago.',
      ],
    ],
    passes: [
      [
        'The flood in Tarn was first seen 40 years ago.',
        'The flood in Tarn was first seen 40 years ago when the storm came.',
      ],
    ],
  },
};
