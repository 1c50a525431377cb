/** "A approved the plan" for "the plan was approved by A". */
import type { Aligned } from '../alignment/align.ts';
import type { Token } from '../sentence/token.ts';
import { inOtherVoice } from '../statements/other-voice.ts';

export function inActiveVoice({ claim }: Aligned): readonly Token[] | undefined {
  // "Houses are taxed" speaks of all houses only in front of its verb.
  const isKind = claim[0]?.part === 'NOUN' && claim[0].word !== claim[0].lemma;
  return isKind ? undefined : inOtherVoice(claim).at(-1);
}
