/** Active and passive. */
import { BE } from '../english/be.ts';
import type { Token } from '../sentence/token.ts';

/** Hold both ways: "A met B" and "B met A"; by lemma. */
export const MUTUAL =
  /^(?:meet|marry|ally|border|fight|merge|divorce|date|join|play|face|neighbour|neighbor|resemble|equal|match|befriend|collaborate|cooperate|negotiate|talk|work|compete|share|agree|link|connect|combine|confront|differ|relate)$/;

/** "Was soon beaten", "beaten by". */
const VOICE_REACH = 3;

/** A form of "be" or "get" in front, or "by" behind. */
export function isPassive({ index, word }: Token, tokens: readonly Token[]): boolean {
  const front = tokens.slice(Math.max(0, index - VOICE_REACH), index);
  const behind = tokens.slice(index + 1, index + 1 + VOICE_REACH);
  return (
    front.some(token => BE.test(token.word) || /^(?:get|got)$/.test(token.word)) ||
    behind.some(token => token.word === 'by') ||
    word === 'born'
  );
}
