import { opensCondition } from '../../english/openers.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "The rent falls if a guest leaves" does not say that it falls. */
export const conditional: Guard = {
  code: 'conditional',
  says: 'The passage says it under a condition',
  objects: ({ claim, evidence }) =>
    claim.some(opensCondition)
      ? undefined
      : ifAny(evidence.filter(token => isUnderCondition(token, evidence))),
  examples: {
    objects: [
      [
        'The pier can be closed to ships within hours.',
        'The pier can be closed to ships within hours, if the wind turns.',
      ],
    ],
    passes: [
      [
        'The pier is closed to ships if the wind turns.',
        'The old pier is closed to ships if the wind turns.',
      ],
    ],
  },
};

/** "If" and "unless", but not "as if", "asked if" and "if not". */
function isUnderCondition({ word, index, aside }: Token, tokens: readonly Token[]): boolean {
  if (aside || !/^(?:if|unless)$/.test(word)) return false;
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  return before?.word !== 'as' && before?.part !== 'VERB' && !/^(?:not|any|only)$/.test(next?.word ?? '');
}
