import { narrows } from '../../pair/modifiers.ts';
import { isAmount } from '../../pair/numbers.ts';
import type { Pair } from '../../pair/pair.ts';
import type { Token } from '../../sentence/token.ts';
import { isNumeric } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

const RELATIVE_REACH = 4;

/** "10 large ships" are not all the ships, and of "10 goals for Rell" there may have been more for Tarn. */
export const countsNarrower: Guard = {
  code: 'counts-narrower',
  says: 'The passage counts a narrower kind',
  objects: pair =>
    ifAny(
      pair.claim.flatMap(token => {
        const number = pair.of(token)?.evidence;
        if (number?.quantity === undefined || token.quantity?.kind !== number.quantity.kind) return [];
        const isShare = token.quantity.kind === 'percent';
        const narrowed = isShare || token.quantity.kind === 'count' ? narrowedBehind(number, pair) : [];
        if (narrowed.length > 0) return narrowed;
        const isPart = isAmount(token) && !isShare && token.quantity.value > number.quantity.value;
        return isPart || isShare ? tiedBehind(number, isShare, pair) : [];
      }),
    ),
  examples: {
    objects: [
      ['There were 10 fires in Rell.', 'There were 10 large fires in Rell.'],
      ['There were 15 fires in Rell.', 'There were 10 large fires in Rell.'],
      ['Half of the ferries are late.', 'Half of the new ferries are late.'],
      ['Karl Moss painted 15 ferries.', 'Karl Moss painted 10 ferries for Tarn.'],
      ['Rents fell by 5 percent.', 'Rents fell by 5 percent among sailors.'],
    ],
    passes: [
      ['There were 15 fires in Rell.', 'There were 10 fires in Rell.'],
      ['Karl Moss painted 10 ferries.', 'Karl Moss painted 15 ferries for Tarn.'],
    ],
  },
};

const TIES = /^(?:in|for|about|from|with|at|on|against|among|during|under|to|of|by|without|within|outside)$/;

/** What ties the counted things to something that the claim has not. */
function tiedBehind(number: Token, isShare: boolean, { evidence, meeting, clauses }: Pair): readonly Token[] {
  const clause = clauses.evidence.clauseOf(number);
  const tie = clause?.adverbials.find(
    ({ preposition, hangsOn }) =>
      hangsOn !== undefined &&
      TIES.test(preposition.word) &&
      // "By 5 percent in 1990" is of no part, "among women" and "of the houses in Tarn" is.
      (!isShare || preposition.word === 'among' || (!isNumeric(hangsOn) && preposition.word !== 'of')) &&
      hangsOn.index >= number.index &&
      evidence.slice(number.index, hangsOn.index + 1).every(token => isCounted(token, isShare)),
  );
  const said = tie?.group.filter(({ content }) => content) ?? [];
  return said.every(token => meeting(token) === undefined) ? said : [];
}

function isCounted(token: Token, isShare: boolean): boolean {
  const isOfThem = isShare && (token.word === 'of' || token.part === 'DET');
  return isNumeric(token) || isOfThem || (/^(?:NOUN|ADJ)$/.test(token.part) && token.after === '');
}

function narrowedBehind(number: Token, pair: Pair): readonly Token[] {
  const { evidence, meeting } = pair;
  for (let at = number.index + 1; at < evidence.length; at++) {
    const word = evidence[at] as Token;
    const isAttribute =
      word.part === 'VERB' && /(?:ed|ing)$/.test(word.word) && evidence[at + 1]?.part === 'NOUN';
    const isOfThem = word.part === 'DET' && evidence[at - 1]?.word === 'of';
    const belongs =
      isOfThem || word.part === 'ADJ' || word.part === 'NOUN' || word.word === 'of' || isAttribute;
    const before = evidence[at - 1] as Token;
    if (/^(?:that|who|which)$/.test(word.word) && before.part === 'NOUN' && before.after === '') {
      const relative = evidence.slice(at, at + RELATIVE_REACH);
      return relative.some(token => token.content && meeting(token) !== undefined) ? [] : relative;
    }
    if (!belongs || word.name || isNumeric(word)) return [];
    if (narrows(word, evidence[at + 1], pair)) return [word];
    if (word.after !== '') return [];
  }
  return [];
}
