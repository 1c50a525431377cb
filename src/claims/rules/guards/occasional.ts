import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const OCCASION = /^(?:when|whenever|once|until)$/;

/** "It is mended when its hull is damaged": now and then, or never so far. */
export const occasional: Guard = {
  code: 'occasional',
  says: 'The passage says what is done when it happens, not that it happened',
  objects: ({ claim, match, clauses }) =>
    claim.some(({ word }) => OCCASION.test(word) || word === 'before')
      ? undefined
      : ifAny(
          claim.flatMap(token => {
            const deed = token.part === 'VERB' && token.content ? match(token) : undefined;
            return deed === undefined ? [] : occasionsBefore(deed, clauses.evidence);
          }),
        ),
  examples: {
    objects: [
      [
        'The hull of the ferry is damaged.',
        'The ferry is mended when its hull is damaged.',
        'of-another-clause',
      ],
      ['The ferry is damaged in storms.', 'The ferry is mended whenever it is damaged in storms.'],
      ['Karl Moss mended the ferry.', 'Karl Moss died before mending the ferry.'],
    ],
    passes: [
      ['The hull of the ferry was damaged.', 'When the ferry was mended, the hull of the ferry was damaged.'],
    ],
  },
};

/** The "when" of its clause, where that speaks of now. */
function occasionsBefore(deed: Token, { clauseOf }: Clauses): readonly Token[] {
  const { opener, tense, tokens = [], verb } = clauseOf(deed) ?? {};
  const front = tokens.filter(({ index }) => index < deed.index);
  // "Was found before it exploded", "died before opening it".
  const before = verb?.lemma === 'die' ? front.at(-1) : opener;
  if (before?.word === 'before') return [before];
  if (opener === undefined || !OCCASION.test(opener.word)) return [];
  return tense === 'present' && front.every(({ after }) => after === '') ? [opener] : [];
}
