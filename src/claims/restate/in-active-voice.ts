/** "A approved the plan" for "the plan was approved by A". */
import type { Aligned } from '../alignment/align.ts';
import type { Token } from '../sentence/token.ts';
import { inOtherVoice } from '../statements/other-voice.ts';

export function inActiveVoice({ claim }: Aligned): readonly Token[] | undefined {
  return inOtherVoice(claim).at(-1);
}
