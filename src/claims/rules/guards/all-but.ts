import { type Guard, ifAny } from '../guard.ts';

const TAKEN_BACK = new Set(['all', 'none', 'nothing', 'no', 'everyone', 'everything', 'every']);

/** "All but one": the quantity word is taken back at once. */
export const allBut: Guard = {
  code: 'all-but',
  says: 'The passage makes an exception',
  objects: ({ evidence }) =>
    ifAny(
      evidence.filter(({ word, index }) => word === 'but' && TAKEN_BACK.has(evidence[index - 1]?.word ?? '')),
    ),
  examples: {
    objects: [['All ships of Rell were sold.', 'All but one of the ships of Rell were sold.']],
    passes: [['All ships of Rell were sold.', 'All ships of Rell were sold in 1911.']],
  },
};
