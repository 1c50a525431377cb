import { type Guard, ifAny } from '../guard.ts';

const PERSONAL = /^(?:he|she|it|they|this|these|that|those)$/;

/** "He was born in 1911" could be said of anybody. */
export const openSubject: Guard = {
  code: 'open-subject',
  says: 'The claim does not say of whom or what it is said',
  objects({ clauses: { claim } }) {
    const named = claim.lead.some(token => token.content && token.name);
    return named ? undefined : ifAny(claim.lead.filter(token => PERSONAL.test(token.word)));
  },
  examples: {
    objects: [['He painted the ferry in 1920.', 'He painted the ferry of Rell in 1920.']],
    passes: [['Karl Moss painted the ferry.', 'Karl Moss was a painter. He painted the ferry in 1920.']],
  },
};
