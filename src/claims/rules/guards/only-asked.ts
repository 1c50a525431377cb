import { type Guard, ifSo } from '../guard.ts';

/** "Was it Brandt who signed the treaty?" does not say that he did. */
export const onlyAsked: Guard = {
  code: 'only-asked',
  says: 'The passage asks it, and does not say it',
  objects: ({ isAsked }) => ifSo(isAsked),
  examples: {
    objects: [
      ['Karl Moss painted the ferry.', 'Was it Karl Moss who painted the ferry?'],
      ['Karl Moss did not paint the ferry.', '“Karl Moss painted the ferry?”'],
    ],
    passes: [['Karl Moss painted the ferry.', 'Who painted the ferry? Karl Moss painted the ferry.']],
  },
};
