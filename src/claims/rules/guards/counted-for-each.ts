import { numberClashesOf } from '../../alignment/unmet.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const EACH = /^(?:each|apiece|per|respectively)$/;
const EACH_REACH = 5;
const SPAN = /^(?:second|minute|hour|day|night|week|month|quarter|season|year)$/;

const LATER = /^(?:ago|later|earlier|before|after|since|old|long)$/;

/** "12 on each side" are more than 12, and "5 marks a day" are soon more than 5 marks. */
export const countedForEach: Guard = {
  code: 'counted-for-each',
  says: 'The passage counts it for each of several',
  objects: pair =>
    pair.claim.some(token => countsEach(token, pair.claim))
      ? undefined
      : ifAny(pair.evidence.filter(token => countsEach(token, pair.evidence) && followsNumber(token, pair))),
  examples: {
    objects: [
      ['The pier has 12 lamps.', 'The pier has 12 lamps on each side.'],
      ['The trail is 10 kilometres long.', 'The trail is 5 kilometres long each way.'],
      ['Guests pay ten marks.', 'Guests pay ten marks a night.'],
    ],
    passes: [['The trail is 10 kilometres long.', 'The trail is 5 kilometres long.']],
  },
};

/** "On each side", "a night". */
function countsEach({ word, index }: Token, tokens: readonly Token[]): boolean {
  if (!/^an?$/.test(word)) return EACH.test(word);
  const [before, span, behind] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return SPAN.test(span?.word ?? '') && before?.part !== 'ADP' && !LATER.test(behind?.word ?? '');
}

/** Behind a number that the claim's is held against, in the same clause. */
function followsNumber({ index }: Token, pair: Pair): boolean {
  const front = pair.evidence.slice(Math.max(0, index - EACH_REACH), index);
  const parted = front.findLastIndex(token => /[,;:]/.test(token.after));
  return front
    .slice(parted + 1)
    .some(
      token =>
        isAmount(token) &&
        (pair.meeting(token) !== undefined ||
          numberClashesOf(pair).some(({ evidence }) => evidence === token)),
    );
}
