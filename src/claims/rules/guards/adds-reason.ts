import { type Guard, ifAny } from '../guard.ts';

/** "Because he had been asleep", of one who had been asleep and was fined. */
export const addsReason: Guard = {
  code: 'adds-reason',
  says: 'The claim gives as a reason what the passage does not give as one',
  objects: ({ claim, evidence }) =>
    evidence.some(({ word }) => REASON.test(word))
      ? undefined
      : ifAny(claim.filter(({ word }) => REASON.test(word))),
  examples: {
    objects: [
      ['The captain was fined because he had been asleep.', 'The captain, who had been asleep, was fined.'],
    ],
    passes: [['The captain was fined because he slept.', 'The captain was fined in May because he slept.']],
  },
};

const REASON = /^(?:because|therefore|thus|hence|thereby|consequently)$/;
