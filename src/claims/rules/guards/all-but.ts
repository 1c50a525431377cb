import type { Pair } from '../../pair/pair.ts';
import { topsOf } from '../../pair/tops.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const TAKEN_BACK = new Set(['all', 'none', 'nothing', 'no', 'everyone', 'everything', 'every']);

/** "All but one", "the largest after Tarn": the quantity word is taken back at once. */
export const allBut: Guard = {
  code: 'all-but',
  says: 'The passage makes an exception',
  objects: pair => ifAny(pair.evidence.filter(token => takesBack(token, pair))),
  examples: {
    objects: [
      ['All ships of Rell were sold.', 'All but one of the ships of Rell were sold.'],
      ['The mill is the tallest house in Rell.', 'The mill is the tallest house in Rell after the church.'],
      ['The crowd was the largest in Rell.', 'The crowd was the largest in Rell since 1911.'],
      ['The mill is the tallest house.', 'The mill is the tallest house but two.'],
    ],
    passes: [
      ['All ships of Rell were sold.', 'All ships of Rell were sold in 1911.'],
      ['The mill is the tallest house in Rell.', 'The mill is the tallest house in Rell since 1911.'],
    ],
  },
};

function takesBack(token: Token, pair: Pair): boolean {
  const { claim, evidence, meeting } = pair;
  const before = evidence[token.index - 1];
  if (claim.some(({ word }) => word === token.word)) return false;
  const counts = evidence[token.index + 1]?.quantity?.kind === 'count';
  if (token.word === 'but') return TAKEN_BACK.has(before?.word ?? '') || (counts && topsOf(pair).length > 0);
  if (before?.after !== '' || meeting(before) === undefined) return false;
  // "The largest after it was rebuilt" is the largest.
  const isTime =
    pair.clauses.evidence.clauseOf(token)?.opener === token || evidence[token.index + 1]?.quantity;
  if (token.word === 'since') return isOfThen(token, pair) && topsOf(pair).length > 0;
  return EXCEPTS.test(token.word) && !isTime && topsOf(pair).length > 0;
}

/** "It was the largest crowd since 1911", and not "it has been the largest house since 1911". */
function isOfThen(token: Token, { clauses }: Pair): boolean {
  const { tense, verb } = clauses.evidence.clauseOf(token) ?? {};
  return tense === 'past' && verb?.lemma === 'be';
}

const EXCEPTS = /^(?:after|outside|apart|except|excepting|excluding|besides|behind|bar)$/;
