import { isVerbal } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const PERSONAL = /^(?:he|she|it|they|this|these|that|those)$/;

/** "He was born in 1911" could be said of anybody. */
export const openSubject: Guard = {
  code: 'open-subject',
  says: 'The claim does not say of whom or what it is said',
  objects({ claim }) {
    const verb = claim.findIndex(isVerbal);
    const front = claim.slice(0, Math.max(0, verb));
    const named = front.some(token => token.content && token.name);
    return named ? undefined : ifAny(front.filter(token => PERSONAL.test(token.word)));
  },
  examples: {
    objects: [['He painted the ferry in 1920.', 'He painted the ferry of Rell in 1920.']],
    passes: [['Karl Moss painted the ferry.', 'Karl Moss was a painter. He painted the ferry in 1920.']],
  },
};
