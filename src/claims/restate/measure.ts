/** "The tower is 90 metres high" as "the tower has a height of 90 metres", and the other way round. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

type Words = readonly Token[];

const NOUNS: Readonly<Record<string, RegExp>> = {
  high: /^(?:height|elevation|altitude)$/,
  tall: /^height$/,
  long: /^length$/,
  wide: /^(?:width|breadth)$/,
  broad: /^(?:width|breadth)$/,
  deep: /^depth$/,
  thick: /^thickness$/,
};

/** Undefined unless the sentence tells the same measure, with its noun or with the adjective. */
export function asMeasure({ claim, evidence }: Aligned): Words | undefined {
  const ours = claim.find(token => isAdjective(token, claim)) ?? claim.find(token => isNoun(token, claim));
  if (ours === undefined) return undefined;
  const theirs = evidence.find(token =>
    ours.part === 'ADJ'
      ? isNoun(token, evidence) && NOUNS[ours.lemma]?.test(token.lemma)
      : isAdjective(token, evidence) && NOUNS[token.lemma]?.test(ours.lemma),
  );
  if (theirs === undefined || isPast(claim, ours) !== isPast(evidence, theirs)) return undefined;
  const at = { start: ours.start, end: ours.end, text: ours.text, after: ours.after };
  if (ours.part === 'ADJ') {
    const amount = claim[ours.index - 1] as Token;
    const be = claim[ours.index - 2] as Token;
    const has = /^(?:was|were)$/.test(be.word) ? 'had' : /^are$/.test(be.word) ? 'have' : 'has';
    return sentenceOf(
      claim.slice(0, be.index),
      [
        madeToken(be, has, 'AUX', 'have'),
        madeToken(be, 'a', 'DET'),
        { ...theirs, ...at, after: '' },
        madeToken(be, 'of', 'ADP'),
        { ...amount, after: ours.after },
      ],
      claim.slice(ours.index + 1),
    );
  }
  const has = claim[ours.index - 2] as Token;
  const amount = claim[ours.index + 2] as Token;
  const be = has.word === 'had' ? 'was' : has.word === 'have' ? 'are' : 'is';
  return sentenceOf(
    claim.slice(0, has.index),
    [madeToken(has, be, 'AUX', 'be'), { ...amount, after: '' }, { ...theirs, ...at, after: amount.after }],
    claim.slice(amount.index + 1),
  );
}

function isPast(tokens: Words, { index }: Token): boolean {
  return /^(?:was|were|had)$/.test(tokens[index - 2]?.word ?? '');
}

/** "Is 90 metres high". */
function isAdjective({ index, lemma }: Token, tokens: Words): boolean {
  const be = tokens[index - 2];
  return (
    NOUNS[lemma] !== undefined && isMeasure(tokens[index - 1]) && /^(?:is|are|was|were)$/.test(be?.word ?? '')
  );
}

/** "Has a height of 90 metres". */
function isNoun({ index, part }: Token, tokens: Words): boolean {
  const has = tokens[index - 2];
  return (
    part === 'NOUN' &&
    tokens[index + 1]?.word === 'of' &&
    isMeasure(tokens[index + 2]) &&
    tokens[index - 1]?.part === 'DET' &&
    /^(?:has|have|had)$/.test(has?.word ?? '') &&
    // "Will have".
    tokens[index - 3]?.part !== 'AUX'
  );
}

function isMeasure(token: Token | undefined): boolean {
  return token?.quantity?.kind === 'measure';
}
