/** "The naval exercise agreement" as "the agreement on the naval exercises". */
import type { Aligned } from '../alignment/align.ts';
import { madeToken, sentenceOf } from '../sentence/made-token.ts';
import type { Token } from '../sentence/token.ts';

/** Between a noun and what stands in front of it otherwise; "from" and "against" say more. */
const TIES = /^(?:of|on|for|about|to)$/;
/** "The agreement to hold exercises" is the exercise agreement; one to end them has another name. */
const BRINGS_ABOUT = /^(?:hold|launch|conduct|start|begin|build|run|open|found|establish)$/;

/**
 * Undefined unless the sentence ties the modifier to the head in this way, with nothing but an article and more
 * modifiers between.
 */
export function asHead({ claim, evidence, match }: Aligned): readonly Token[] | undefined {
  for (const head of claim) {
    const modifier = claim[head.index - 1];
    if (head.part !== 'NOUN' || modifier?.part !== 'NOUN' || modifier.after !== '' || head.name) continue;
    const [theirs, other] = [match(head), match(modifier)];
    const tie = theirs === undefined ? undefined : evidence[theirs.index + 1];
    if (theirs === undefined || other === undefined || tie === undefined || !TIES.test(tie.word)) continue;
    const does = tie.word === 'to' ? evidence[tie.index + 1] : undefined;
    if (tie.word === 'to' && (does === undefined || !BRINGS_ABOUT.test(does.lemma))) continue;
    const between = evidence.slice(tie.index + (does === undefined ? 1 : 2), other.index);
    const isGroup =
      other.index > tie.index &&
      between.every(({ part, after }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(part) && /^-?$/.test(after));
    // "The museum of the history school" has the history of the school, not of the museum.
    const next = evidence[other.index + 1];
    if (!isGroup || (other.after === '' && next?.part === 'NOUN')) continue;
    const start = startOfModifiers(modifier, claim);
    return sentenceOf(
      claim.slice(0, start),
      [
        { ...head, after: '' },
        madeToken(head, tie.word, 'ADP'),
        ...(does === undefined ? [] : [at(does, head)]),
      ],
      claim.slice(start, modifier.index),
      [{ ...modifier, after: head.after }],
      claim.slice(head.index + 1),
    );
  }
  return undefined;
}

/** The sentence's word, in the place of the claim's. */
function at(word: Token, { start, end, text }: Token): Token {
  return { ...word, start, end, text, after: '' };
}

/** "Naval" goes with "exercise". */
function startOfModifiers({ index }: Token, claim: readonly Token[]): number {
  let start = index;
  while (start > 0) {
    const before = claim[start - 1] as Token;
    if (before.after !== '' || (before.part !== 'ADJ' && before.part !== 'NOUN')) break;
    start--;
  }
  return start;
}
