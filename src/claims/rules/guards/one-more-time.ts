import type { Link } from '../../alignment/align.ts';
import { numberClashesOf } from '../../alignment/unmet.ts';
import type { Clauses } from '../../clauses/read-clauses.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** What was done "a second time" may be done a third time, and what was done in two years in a third one. */
export const oneMoreTime: Guard = {
  code: 'one-more-time',
  says: 'The passage gives one of several times, which rules out no other',
  objects: pair =>
    ifAny(numberClashesOf(pair).flatMap(link => (mayHoldToo(link, pair) ? [link.evidence] : []))),
  examples: {
    objects: [
      ['Karl Moss painted the pier a third time.', 'Karl Moss painted the pier a second time.'],
      ['Karl Moss visited Rell in 1989.', 'Karl Moss visited Rell in 1984 and 1986.'],
    ],
    passes: [
      ['Low Tide is the third film of Karl Moss.', 'Low Tide is the second film of Karl Moss.'],
      ['Karl Moss visited Rell in 1985 and 1988.', 'Karl Moss visited Rell in 1984 and 1986.'],
    ],
  },
};

function mayHoldToo({ claim, evidence }: Link, pair: Pair): boolean {
  if (evidence.quantity?.kind === 'ordinal') return isIndefinite(evidence, pair.evidence);
  if (evidence.quantity?.kind !== 'year') return false;
  return isListed(evidence, pair.clauses.evidence) && !isListed(claim, pair.clauses.claim);
}

/** "A second time". */
function isIndefinite({ index }: Token, tokens: readonly Token[]): boolean {
  return /^an?$/.test(tokens[index - 1]?.word ?? '');
}

/** "1984 and 1986", "between" the two of which is no list. */
function isListed(year: Token, { lists, adverbialOf }: Clauses): boolean {
  const isYear = (token: Token) => token.quantity?.kind === year.quantity?.kind;
  const isJoined = lists.some(
    ({ conjuncts }) => conjuncts.flat().includes(year) && conjuncts.every(words => words.some(isYear)),
  );
  return isJoined && adverbialOf(year)?.relation !== 'between';
}
