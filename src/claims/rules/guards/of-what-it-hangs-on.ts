import { EMPTY_HEADS, NAMES_ITS_KIND } from '../../english/word-classes.ts';
import { isNoun, subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import { isNumeric, isVerbal } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';

const PREPOSITION = /^(?:of|from|at|in|with|for|on|near|to|under|against|about)$/;

/** "A team from the university was late" says nothing of the university. */
export const ofWhatItHangsOn: Guard = {
  code: 'of-what-it-hangs-on',
  says: 'The passage says it of something else',
  objects(pair) {
    const { evidence, meeting } = pair;
    const said = subjectAndDeedOf(pair);
    if (said === undefined) return undefined;
    const { bearer, deed } = said;
    if (deed !== undefined && (deed.part !== 'VERB' || deed.index < bearer.index)) return undefined;
    if (!evidence.slice(bearer.index + 1).some(isVerbal)) return undefined;
    const { preposition, hangsOn: head } = pair.clauses.evidence.adverbialOf(bearer) ?? {};
    if (preposition === undefined || !PREPOSITION.test(preposition.word)) return undefined;
    if (head === undefined || !isNoun(head) || isNumeric(head) || head.after !== '' || head.aside)
      return undefined;
    const front = evidence.slice(0, preposition.index);
    const marked = front.findLastIndex(token => /[,;:]/.test(token.after));
    if (front.slice(marked + 1).some(isVerbal)) return undefined;
    const names = NAMES_ITS_KIND.has(head.lemma) || EMPTY_HEADS.has(head.lemma);
    return meeting(head) !== undefined || names ? undefined : [head];
  },
  examples: {
    objects: [
      [
        'The University of Rell was late for the regatta.',
        'A team from the University of Rell was late for the regatta.',
      ],
    ],
    passes: [['Rell was late for the regatta.', 'The town of Rell was late for the regatta.']],
  },
};
