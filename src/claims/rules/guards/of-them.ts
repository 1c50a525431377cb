import { type Guard, ifAny } from '../guard.ts';

/** "Two million copies, half of them in Rell": two million were not sold in Rell. */
export const ofThem: Guard = {
  code: 'of-them',
  says: 'The passage says it of a part of them',
  objects: ({ claim, evidence, meeting }) =>
    claim.some(({ word }) => PRONOUN.test(word))
      ? undefined
      : ifAny(
          evidence.filter(({ word, index }) => {
            if (!PRONOUN.test(word) || evidence[index - 1]?.word !== 'of') return false;
            const isMet = evidence.map(token => token.content && meeting(token) !== undefined);
            return isMet.slice(0, index).includes(true) && isMet.slice(index).includes(true);
          }),
        ),
  examples: {
    objects: [
      [
        'The book sold ten thousand copies in Rell.',
        'The book sold ten thousand copies, half of them in Rell.',
      ],
    ],
    passes: [
      ['The book sold ten thousand copies.', 'The book sold ten thousand copies, half of them in Rell.'],
    ],
  },
};

const PRONOUN = /^(?:them|whom|which)$/;
