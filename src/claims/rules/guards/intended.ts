import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Offered to work", "is to be held": what the claim says was done. */
export const intended: Guard = {
  code: 'intended',
  says: 'The passage says what is to be done, not that it was done',
  objects: ({ claim, evidence, match }) =>
    ifAny(
      claim.flatMap(token => {
        const verb = token.part === 'VERB' || token.part === 'NOUN' ? match(token) : undefined;
        return verb !== undefined &&
          (token.part === 'VERB' || verb.part === 'VERB') &&
          (isInfinitive(verb, evidence) || isJoinedInfinitive(verb, token, evidence)) &&
          !isInfinitive(token, claim)
          ? [verb]
          : [];
      }),
    ),
  examples: {
    objects: [
      ['The ferry carried salt to Tarn.', 'The ferry was built to carry salt to Tarn.'],
      ['Karl Moss painted the ferry.', 'Karl Moss was asked to paint the ferry.'],
      ['Karl Moss painted the ferry.', 'Karl Moss promised to mend the nets and paint the ferry.'],
    ],
    passes: [['Low Tide was shot in Rell.', 'Low Tide is the first film to be shot in Rell.']],
  },
};

/** Behind "to", or "to be" and "to have been"; "the first film to be shot there" was shot there. */
function isInfinitive(verb: Token, tokens: readonly Token[]): boolean {
  let at = verb.index - 1;
  while (/^(?:be|been|have)$/.test(tokens[at]?.word ?? '') || tokens[at]?.part === 'ADV') at--;
  if (tokens[at]?.word !== 'to') return false;
  const noun = tokens[at - 1];
  const group = tokens.slice(Math.max(0, at - NAMED_REACH), at);
  return !(noun?.part === 'NOUN' && group.some(token => ONE_OF_ITS_KIND.test(token.word)));
}

/** "Promised to mend the nets and paint the ferry", of a ferry that was painted. */
function isJoinedInfinitive(verb: Token, ours: Token, tokens: readonly Token[]): boolean {
  if (verb.part !== 'VERB' || verb.word !== verb.lemma || ours.word === verb.word) return false;
  const isJoined = /^(?:and|or)$/.test(tokens[verb.index - 1]?.word ?? '');
  return (
    isJoined &&
    tokens.slice(0, verb.index).some(({ word, index }) => word === 'to' && tokens[index + 1]?.part === 'VERB')
  );
}

const NAMED_REACH = 5;
const ONE_OF_ITS_KIND = /^(?:first|second|third|last|only)$/;
