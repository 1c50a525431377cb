import type { Pair } from '../../pair/pair.ts';
import { groupEndingAt } from '../../sentence/noun-group.ts';
import type { Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "More than Tarn but less than Vasa" is not more than Vasa. */
export const otherComparison: Guard = {
  code: 'other-comparison',
  says: 'The passage compares it otherwise',
  objects: ({ claim, evidence, match, meeting }) =>
    ifAny([
      ...turnedRound(claim, evidence, match),
      ...claim.flatMap(token => {
        const partner = token.content ? match(token) : undefined;
        const here = comparativeBefore(token, claim);
        const there = partner === undefined ? undefined : comparativeBefore(partner, evidence);
        if (here === undefined || there === undefined)
          return partner === undefined ? [] : timesAs(partner, evidence, meeting);
        return here.lemma === there.lemma ? [] : [there];
      }),
    ]),
  examples: {
    objects: [
      ['Rell has more boats than Vasa.', 'Rell has more boats than Tarn but fewer than Vasa.'],
      ['Rell is as old as Vasa.', 'Rell is twice as old as Vasa.'],
      ['Vasa has fewer boats than Rell.', 'Rell has more boats than Vasa.'],
    ],
    passes: [['Rell has more boats than Tarn.', 'Rell has more boats than Tarn but fewer than Vasa.']],
  },
};

/** What the claim compares with, where the sentence has it in front of its "than": "more than" may be "fewer than". */
function turnedRound(
  claim: readonly Token[],
  evidence: readonly Token[],
  match: Pair['match'],
): readonly Token[] {
  const [here, there] = [claim, evidence].map(tokens => tokens.find(({ word }) => word === 'than'));
  if (here === undefined || there === undefined) return [];
  const compared = claim.slice(here.index + 1).flatMap(token => (token.content && match(token)) || []);
  return compared.every(({ index }) => index < there.index) ? compared : [];
}

const COMPARATIVE = /^(?:more|less|fewer|\w+er)$/;

/** The "more" of "more … than", behind which the noun group of a token stands. */
function comparativeBefore({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const than = tokens[(groupEndingAt(tokens, index)[0]?.index ?? index) - 1];
  if (than?.word !== 'than') return undefined;
  return tokens
    .slice(0, than.index)
    .findLast(({ word, part }) => COMPARATIVE.test(word) && /^(?:ADJ|ADV|DET)$/.test(part));
}

const AS_REACH = 3;

/** The "twice" or "half" of "twice as old as", which the claim has not. */
function timesAs({ index }: Token, tokens: readonly Token[], meeting: Pair['meeting']): readonly Token[] {
  if (tokens[index - 1]?.word !== 'as') return [];
  const first = tokens.slice(Math.max(0, index - 1 - AS_REACH), index - 1).find(({ word }) => word === 'as');
  const times = first && tokens[first.index - 1];
  const isTimes = times !== undefined && (/^(?:twice|half|times)$/.test(times.word) || times.quantity);
  return isTimes && meeting(times) === undefined ? [times] : [];
}
