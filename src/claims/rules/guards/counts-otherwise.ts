import { numberClashesOf } from '../../alignment/unmet.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import { groupBeginningAt } from '../../sentence/noun-group.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "Ten marks more", "12 on each side", "5 marks a day", "by 3" for "to 5": the two numbers do not count the same. */
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
      ['Guests pay ten marks.', 'Guests pay ten marks a night.'],
      ['The price rose to 5 crowns.', 'The price rose by 3 crowns.', 'tied-otherwise'],
      [
        'Families kept their boats into the twentieth century.',
        'Families kept their boats well into the nineteenth century.',
      ],
    ],
    passes: [
      ['Guests pay ten marks more for it.', 'Guests pay ten marks more for it in May.'],
      ['The price rose by 5 crowns.', 'The price rose by 3 crowns.'],
    ],
  },
};

const MORE = /^(?:more|less|fewer|extra)$/;
const EACH = /^(?:each|apiece|per|respectively)$/;
const SPAN = /^(?:second|minute|hour|day|night|week|month|quarter|season|year)$/;
const LATER = /^(?:ago|later|earlier|before|after|since|old|long)$/;

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
    ...(isAmount(number) && !claim.some(token => countsEach(token, claim))
      ? behind.filter(word => countsEach(word, evidence))
      : []),
    ...(clashes && isTiedOtherwise(token, number, pair) ? [number] : []),
  ];
}

/** "On each side", "a night". */
function countsEach({ word, index }: Token, tokens: readonly Token[]): boolean {
  if (!/^an?$/.test(word)) return EACH.test(word);
  const [before, span, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return SPAN.test(span?.word ?? '') && before?.part !== 'ADP' && !LATER.test(behind?.word ?? '');
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
