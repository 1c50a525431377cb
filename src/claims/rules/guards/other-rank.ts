import type { Pair } from '../../pair/pair.ts';
import { topsOf } from '../../pair/tops.ts';
import { isVerbal, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "One of the oldest towns", "the second-largest town" and "the first railway bridge" are not the first of all. */
export const otherRank: Guard = {
  code: 'other-rank',
  says: 'The passage ranks it otherwise',
  objects: pair =>
    ifAny(
      topsOf(pair).flatMap(({ claim, evidence }) => [
        ...amongOnly(claim, evidence, pair),
        ...rankOf(claim, evidence, pair),
        ...kindBehind(claim, evidence, pair),
        ...joinedBehind(claim, evidence, pair),
      ]),
    ),
  examples: {
    objects: [
      ['Rell is the oldest town in the valley.', 'Rell is one of the oldest towns in the valley.'],
      ['Rell has the largest port in the valley.', 'Rell has the second-largest port in the valley.'],
      ['Rell has the largest port in the valley.', 'Rell has the largest coal port in the valley.'],
      [
        'It was the only medal Rell won that year.',
        'It was the only medal he won at the regatta and one of 30 Rell won that year.',
        'open-subject',
      ],
    ],
    passes: [
      ['Rell is the oldest town in the valley.', 'Rell is the oldest town in the valley and has a pier.'],
      ['Rell has the second-largest port.', 'Rell has the second-largest port in the valley.'],
      ['Rell has the largest coal port.', 'Rell has the largest coal port in the valley.'],
    ],
  },
};

const AMONG_REACH = 6;

/** The "among", or the "of" of "one of", that only the evidence has. */
function amongOnly(top: Token, partner: Token, { claim, evidence }: Pair): readonly Token[] {
  return amongBefore(top, claim) === undefined ? [amongBefore(partner, evidence) ?? []].flat() : [];
}

function amongBefore({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const front = tokens.slice(Math.max(0, index - AMONG_REACH), index);
  const among = front.findLastIndex(
    (token, i) =>
      /^(?:among|amongst)$/.test(token.word) ||
      (token.word === 'of' && /^(?:one|some|many|several|two|three|part)$/.test(front[i - 1]?.word ?? '')),
  );
  return front.slice(among + 1).some(isVerbal) ? undefined : front[among];
}

/** "Second-largest", of what is not the second-largest in the claim. */
function rankOf(top: Token, partner: Token, { claim, evidence, match }: Pair): readonly Token[] {
  const [here, there] = [claim[top.index - 1], evidence[partner.index - 1]];
  const isRanked = [here, there].some(token => token?.quantity?.kind === 'ordinal');
  return isRanked && (here === undefined || match(here) !== there) ? [partner] : [];
}

const KIND_MAX = 3;

/** What stands between "the first" and its noun, and the claim has not. */
function kindBehind(top: Token, partner: Token, { claim, evidence, match, meeting }: Pair): readonly Token[] {
  const next = claim.slice(top.index + 1).find(({ content }) => content);
  const head = match(next);
  if (next?.part !== 'NOUN' || head === undefined || head.index < partner.index) return [];
  const between = evidence.slice(partner.index + 1, head.index);
  const isGroup = between.every(
    ({ part, name, after }) => (part === 'ADJ' || part === 'NOUN' || name) && after !== ',',
  );
  if (between.length > KIND_MAX || !isGroup) return [];
  return between.filter(word => word.content && meeting(word) === undefined);
}

/** "The only medal he won and one of 30 Rell won" is not the only one that Rell won. */
function joinedBehind(top: Token, partner: Token, { claim, evidence, match }: Pair): readonly Token[] {
  if (top.word !== 'only') return [];
  const last = claim.slice(top.index).findLast(token => match(token) !== undefined);
  const between = evidence.slice(partner.index, match(last)?.index ?? 0);
  return claim.some(isAnd) ? [] : between.filter(isAnd);
}

function isAnd({ part }: Token): boolean {
  return part === 'CCONJ';
}
