import { numberClashesOf } from '../../alignment/unmet.ts';
import { narrows } from '../../pair/modifiers.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import { groupBeginningAt, groupWithOf } from '../../sentence/noun-group.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Ten marks more", "12 on each side", "10 large ships", "by 3" for "to 5": the two numbers do not count the same. */
export const countsOtherwise: Guard = {
  code: 'counts-otherwise',
  says: 'The passage counts something else, or counts it otherwise',
  objects: pair =>
    ifAny(
      pair.claim.flatMap(token => {
        const number = token.quantity === undefined ? undefined : pair.of(token)?.evidence;
        return number?.quantity === undefined ? [] : otherwise(token, number, pair);
      }),
    ),
  examples: {
    objects: [
      ['Guests pay ten marks for it.', 'Guests pay ten marks more for it.'],
      ['The pier has 12 lamps.', 'The pier has 12 lamps on each side.'],
      ['There were 15 fires in Rell.', 'There were 10 large fires in Rell.'],
      ['The price rose to 5 crowns.', 'The price rose by 3 crowns.', 'tied-otherwise'],
      [
        'Families kept their boats into the twentieth century.',
        'Families kept their boats well into the nineteenth century.',
      ],
    ],
    passes: [
      ['Guests pay ten marks more for it.', 'Guests pay ten marks more for it in May.'],
      ['There were 15 fires in Rell.', 'There were 10 fires in Rell.'],
      ['The price rose by 5 crowns.', 'The price rose by 3 crowns.'],
    ],
  },
};

const MORE = /^(?:more|less|fewer|extra)$/;
const EACH = /^(?:each|apiece|per|respectively)$/;

function otherwise(token: Token, number: Token, pair: Pair): readonly Token[] {
  const { claim, evidence } = pair;
  const clashes = numberClashesOf(pair).some(link => link.evidence === number);
  if (pair.meeting(number) === undefined && !clashes) return [];
  const behind = behindNumber(number, evidence);
  const adds = (word: Token) => MORE.test(word.word) && evidence[word.index + 1]?.word !== 'than';
  const group = groupBeginningAt(evidence, number.index + 1);
  const near = behind.slice(0, group.length + 1);
  return [
    ...(claim.some(({ word }) => MORE.test(word)) ? [] : near.filter(adds)),
    ...(isAmount(number) && !claim.some(({ word }) => EACH.test(word))
      ? behind.filter(({ word }) => EACH.test(word))
      : []),
    ...(clashes && isTiedOtherwise(token, number, pair) ? [number] : []),
    ...(number.quantity?.kind === 'count' ? narrowed(number, pair) : []),
  ];
}

/** What goes with it: up to a verb, a mark or another number. */
function behindNumber({ index, after }: Token, evidence: readonly Token[]): readonly Token[] {
  const behind = after === '' ? evidence.slice(index + 1) : [];
  const end = behind.findIndex((word, i) => isVerbal(word) || behind[i - 1]?.after || isAmount(word));
  return end === -1 ? behind : behind.slice(0, end);
}

/** "To 5" says nothing of "by 3", and what goes on into the 1970s may go on. */
function isTiedOtherwise(token: Token, number: Token, { clauses }: Pair): boolean {
  const [here, there] = [clauses.claim.adverbialOf(token), clauses.evidence.adverbialOf(number)].map(
    tie => tie?.preposition.word ?? '',
  );
  if (there === 'into') return true;
  return isAmount(token) && here !== there && [here, there].some(tie => /^(?:by|from|to)$/.test(tie ?? ''));
}

/** "10 large ships", "10 ships of the new fleet". */
function narrowed({ index }: Token, pair: Pair): readonly Token[] {
  const group = groupWithOf(pair.evidence, index + 1);
  return group.filter((word, i) => narrows(word, group[i + 1], pair));
}
