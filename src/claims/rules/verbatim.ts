import type { Token } from '../sentence/token.ts';
import { onlyAsked } from './guards/only-asked.ts';
import type { Rule } from './rule.ts';

/** The claim is the whole sentence, word for word. */
export const verbatim: Rule = {
  code: 'verbatim',
  says: 'A sentence says it in these words',
  finds: ({ claim, evidence }) =>
    claim.length === evidence.length && claim.every((token, i) => isSame(token, evidence[i]))
      ? { kind: 'stated', reason: 'verbatim' }
      : undefined,
  guards: [onlyAsked],
};

function isSame(a: Token, b: Token | undefined): boolean {
  if (a.word !== b?.word || a.lemma !== b.lemma) return false;
  return a.quantity?.kind === b.quantity?.kind && a.quantity?.currency === b.quantity?.currency;
}
