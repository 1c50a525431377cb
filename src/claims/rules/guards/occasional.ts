import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const OCCASION = /^(?:when|whenever|once|until)$/;
const REACH = 7;

/** "It is mended when its hull is damaged": now and then, or never so far. */
export const occasional: Guard = {
  code: 'occasional',
  says: 'The passage says what is done when it happens, not that it happened',
  objects: ({ claim, evidence, match }) =>
    claim.some(({ word }) => OCCASION.test(word))
      ? undefined
      : ifAny(
          claim.flatMap(token => {
            const deed = token.part === 'VERB' && token.content ? match(token) : undefined;
            return deed === undefined ? [] : occasionsBefore(deed, evidence);
          }),
        ),
  examples: {
    objects: [
      ['The hull of the ferry is damaged.', 'The ferry is mended when its hull is damaged.'],
      ['The ferry is damaged in storms.', 'The ferry is mended whenever it is damaged in storms.'],
    ],
    passes: [
      ['The hull of the ferry was damaged.', 'When the ferry was mended, the hull of the ferry was damaged.'],
    ],
  },
};

/** The "when" of its clause, where that speaks of now. */
function occasionsBefore({ index }: Token, tokens: readonly Token[]): readonly Token[] {
  const front = tokens.slice(Math.max(0, index - REACH), index);
  const opened = front.findLastIndex(({ word }) => OCCASION.test(word));
  const clause = front.slice(opened + 1);
  if (opened === -1 || clause.some(({ after }) => after !== '')) return [];
  return clause.some(({ word }) => /^(?:is|are|has|have)$/.test(word)) ? front.slice(opened, opened + 1) : [];
}
