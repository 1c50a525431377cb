import { saidByJoinedVerb } from '../../clauses/joined-verbs.ts';
import { saidOfSubject } from '../../clauses/subject.ts';
import { isNumeric, isVerbal } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';
import { isNoun, subjectAndDeedOf } from '../subject-and-deed.ts';

/** "The airline hired a company making seats": it is the company that makes them. */
export const doneByNearer: Guard = {
  code: 'done-by-nearer',
  says: 'The passage says it of something else',
  objects(pair) {
    const { evidence, meeting } = pair;
    const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
    const noun = deed === undefined ? undefined : evidence[deed.index - 1];
    if (bearer === undefined || deed?.part !== 'VERB' || noun === undefined || noun.index <= bearer.index)
      return undefined;
    if (!isNoun(noun) || !/^,?$/.test(noun.after) || meeting(noun) !== undefined || isNumeric(noun))
      return undefined;
    const between = evidence.slice(bearer.index + 1, noun.index);
    const verb = between.findLastIndex(isVerbal);
    // "Is a company making seats".
    if (verb === -1 || between[verb]?.lemma === 'be') return undefined;
    if (between.slice(verb).some(token => token.part === 'CCONJ')) return undefined;
    return saidOfSubject(pair).has(deed) || saidByJoinedVerb(pair).has(deed) ? undefined : [noun];
  },
  examples: {
    objects: [
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company grew with the help of Nordline, a partner specializing in harbour seats.',
      ],
    ],
    passes: [
      [
        'The ferry company specializes in harbour seats.',
        'The ferry company is a partner specializing in harbour seats.',
      ],
    ],
  },
};
