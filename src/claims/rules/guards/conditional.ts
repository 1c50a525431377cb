import { isPartOf } from '../../clauses/words-of.ts';
import { opensCondition } from '../../english/openers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The rent falls if a guest leaves" does not say that it falls. */
export const conditional: Guard = {
  code: 'conditional',
  says: 'The passage says it under a condition',
  objects: pair =>
    pair.claim.some(opensCondition)
      ? undefined
      : ifAny(pair.evidence.filter(token => isUnderCondition(token, pair.evidence) && binds(token, pair))),
  examples: {
    objects: [
      ['The pier burnt in May.', 'Had the pier burnt in May, the ferry would have stopped.'],
      [
        'The pier can be closed to ships within hours.',
        'The pier can be closed to ships within hours, if the wind turns.',
      ],
      ['The pier was closed.', 'Had the pier been closed, the mill would have burnt.', 'too-short'],
    ],
    passes: [
      [
        'The pier is closed to ships if the wind turns.',
        'The old pier is closed to ships if the wind turns.',
      ],
      ['The pier was closed in May.', 'The pier was closed in May to allow work that stops if it rains.'],
    ],
  },
};

/** It, or what it hangs on, bears the claim out: not "closed to allow work | that stops | if it rains". */
function binds(token: Token, { evidence, clauses, meeting }: Pair): boolean {
  const own = clauses.evidence.clauseOf(token);
  const within = own?.opener === token ? own.within : own;
  return evidence.some(word => {
    if (!word.content || meeting(word) === undefined) return false;
    let said = clauses.evidence.clauseOf(word);
    if (isPartOf(said, own)) return true;
    while (said?.kind === 'joined' && said !== within) said = said.within;
    return said === within;
  });
}

/** "Had it rained, they would have left". */
const INVERTED = /^(?:had|were|should)$/;
const WOULD = /^(?:would|could|might)$/;

/** "If" and "unless", but not "as if", "asked if" and "if not". */
function isUnderCondition({ word, index, aside }: Token, tokens: readonly Token[]): boolean {
  if (index === 0 && INVERTED.test(word)) return tokens.some(token => WOULD.test(token.word));
  if (aside || !/^(?:if|unless)$/.test(word)) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return before?.word !== 'as' && before?.part !== 'VERB' && !/^(?:not|any|only)$/.test(next?.word ?? '');
}
