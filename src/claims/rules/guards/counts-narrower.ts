import { narrows } from '../../pair/modifiers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { isNumeric } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const RELATIVE_REACH = 4;

/** "10 large ships" are not all the ships. */
export const countsNarrower: Guard = {
  code: 'counts-narrower',
  says: 'The passage counts a narrower kind',
  objects: pair =>
    ifAny(
      pair.claim.flatMap(token => {
        const number = token.quantity?.kind === 'count' ? pair.of(token)?.evidence : undefined;
        return number?.quantity?.kind === 'count' ? narrowedBehind(number, pair) : [];
      }),
    ),
  examples: {
    objects: [
      ['There were 10 fires in Rell.', 'There were 10 large fires in Rell.'],
      ['There were 15 fires in Rell.', 'There were 10 large fires in Rell.'],
    ],
    passes: [['There were 15 fires in Rell.', 'There were 10 fires in Rell.']],
  },
};

function narrowedBehind(number: Token, pair: Pair): readonly Token[] {
  const { evidence, meeting } = pair;
  for (let at = number.index + 1; at < evidence.length; at++) {
    const word = evidence[at] as Token;
    const isAttribute =
      word.part === 'VERB' && /(?:ed|ing)$/.test(word.word) && evidence[at + 1]?.part === 'NOUN';
    const belongs = word.part === 'ADJ' || word.part === 'NOUN' || word.word === 'of' || isAttribute;
    const before = evidence[at - 1] as Token;
    if (word.word === 'that' && before.part === 'NOUN' && before.after === '') {
      const relative = evidence.slice(at, at + RELATIVE_REACH);
      return relative.some(token => token.content && meeting(token) !== undefined) ? [] : relative;
    }
    if (!belongs || word.name || isNumeric(word)) return [];
    if (narrows(word, evidence[at + 1], pair)) return [word];
    if (word.after !== '') return [];
  }
  return [];
}
