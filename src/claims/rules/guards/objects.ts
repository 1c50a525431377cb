/** "The ship left" is not what "the ship left two questions open" says. */
import type { Aligned } from '../../alignment/align.ts';
import { isBehindBe, type Token } from '../../sentence/token.ts';

export function measureObjects({ claim, evidence, met, meeting }: Aligned): {
  readonly dropsObject: boolean;
} {
  const last = claim.at(-1);
  const acts = last?.part === 'VERB' && last.content && !isBehindBe(claim, last.index);
  const verb = acts ? met(last)?.evidence : undefined;
  if (verb?.part !== 'VERB' || verb.aside || verb.after !== '' || isBehindBe(evidence, verb.index)) {
    return { dropsObject: false };
  }
  const next = evidence[verb.index + 1];
  return { dropsObject: next !== undefined && beginsObject(next, evidence) && meeting(next) === undefined };
}

/** A noun with what goes with it, or an infinitive; "in May" and "quickly" are none. */
function beginsObject(
  { part, word, name, index, quantity, month }: Token,
  tokens: readonly Token[],
): boolean {
  if (word === 'to') return tokens[index + 1]?.part === 'VERB' || tokens[index + 1]?.word === 'be';
  if (quantity?.kind === 'year' || month !== undefined) return false;
  return name || part === 'DET' || part === 'NOUN' || part === 'NUM' || word === 'that';
}
