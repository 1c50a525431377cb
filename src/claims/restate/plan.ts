/** "Will begin" for "is to begin", and the reverse: both say what is planned. */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

export function asPlan({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  const will = claim.find(({ word, part }) => word === 'will' && part === 'AUX');
  if (will !== undefined) {
    const be = evidence.find(token => isPlanned(token, evidence));
    const next = claim[will.index + 1];
    if (be === undefined || next === undefined || next.negates) return undefined;
    // Of the same deed: another that is planned in the sentence makes this one no plan.
    const planned = evidence[be.index + 2];
    if (next.word !== planned?.word && match(next) !== planned) return undefined;
    const to = evidence[be.index + 1] as Token;
    return sentenceOf(
      claim.slice(0, will.index),
      [madeToken(will, be.word, 'AUX', 'be'), { ...madeToken(will, 'to', 'PART'), modal: to.modal }],
      claim.slice(will.index + 1),
    );
  }
  const be = claim.find(token => isPlanned(token, claim));
  const deed = be === undefined ? undefined : claim[be.index + 2];
  const isPlan = ({ word, index }: Token) =>
    evidence[index - 1]?.word === 'will' && (word === deed?.word || (deed && match(deed)?.index === index));
  if (be === undefined || !evidence.some(isPlan)) return undefined;
  return sentenceOf(claim.slice(0, be.index), [madeToken(be, 'will', 'AUX')], claim.slice(be.index + 2));
}

/** "Is to begin", "are to be held". */
function isPlanned({ word, index }: Token, tokens: readonly Token[]): boolean {
  const [to, verb] = [tokens[index + 1], tokens[index + 2]];
  return (
    /^(?:is|are)$/.test(word) &&
    to?.word === 'to' &&
    verb !== undefined &&
    (verb.part === 'VERB' || verb.word === 'be')
  );
}
