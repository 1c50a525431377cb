import { subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import type { Guard } from '../guard.ts';

/** "The pier replaces an old pier, built in 1911". */
export const doneByNamesake: Guard = {
  code: 'done-by-namesake',
  says: 'The passage speaks of two of them',
  objects(pair) {
    const { evidence, meeting } = pair;
    const { head, deed } = subjectAndDeedOf(pair) ?? {};
    if (head === undefined || deed === undefined || head.name) return undefined;
    const alike = evidence.filter(token => token.lemma === head.lemma && token.index < deed.index);
    const last = alike.at(-1);
    const before = evidence[(last?.index ?? 0) - 1];
    const isOther = alike.length > 1 && before?.part === 'ADJ' && meeting(before) === undefined;
    return isOther && last !== undefined ? [before, last] : undefined;
  },
  examples: {
    objects: [
      ['The pier was built in 1911.', 'The pier replaces an old pier, first built in 1911 but later burnt.'],
    ],
    passes: [['The pier was built in 1911.', 'The pier, first built in 1911, burnt later.']],
  },
};
