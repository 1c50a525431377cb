import { isSubordinator } from '../../english/openers.ts';
import type { Pair } from '../../pair/pair.ts';
import { isNumeric, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** "How they live, since near the sea …" does not say that they live near the sea. */
export const acrossClauses: Guard = {
  code: 'across-clauses',
  says: 'The passage says the two in different clauses',
  objects(pair) {
    const content = pair.claim.filter(token => token.content);
    return ifAny(content.flatMap((token, i) => partedFrom(token, content[i + 1], pair)));
  },
  examples: {
    objects: [
      ['The mayor drank in 1997.', 'The mayors were Karl Moss, who drank; and Ana Brandt in 1997.'],
      [
        'Karl Moss was elected in May 1997.',
        'The mayors were Karl Moss, elected in May 2002; Ana Brandt in 1997; and Adela Orsen in 1988.',
      ],
    ],
    passes: [
      [
        'Karl Moss was elected in May 1997.',
        'The mayors were Karl Moss, elected in May 1997; Ana Brandt in 2002.',
      ],
    ],
  },
};

/** What parts the partners of two neighbours. */
function partedFrom(
  token: Token,
  next: Token | undefined,
  { claim, evidence, match }: Pair,
): readonly Token[] {
  const [first, second] = [match(token), match(next)];
  if (next === undefined || first === undefined || second === undefined) return [];
  const [from, to] = first.index < second.index ? [first, second] : [second, first];
  const marks = evidence.slice(from.index, to.index).filter(word => word.after === ';' && !word.aside);
  if (marks.length > 0) return marks;
  if (token.part !== 'VERB' || next.part === 'VERB' || second.index < first.index) return [];
  if (claim.slice(token.index, next.index).some(isSubordinator)) return [];
  return evidence
    .slice(first.index + 1, second.index)
    .filter(word => isSubordinator(word) && !isNumeric(evidence[word.index + 1] ?? word));
}
