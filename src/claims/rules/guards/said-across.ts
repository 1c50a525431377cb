import { joiningWord } from '../../statements/joined-clauses.ts';
import type { Guard } from '../guard.ts';

/** "The film won a prize, and its sequel is about war": of two joined statements, one must say it. */
export const saidAcross: Guard = {
  code: 'said-across',
  says: 'The passage says it in two statements, one of each part',
  objects({ claim, evidence, of }) {
    const join = joiningWord(evidence);
    if (join === undefined || joiningWord(claim) !== undefined) return undefined;
    const partners = claim.filter(({ content }) => content).flatMap(token => of(token)?.evidence ?? []);
    const isSplit =
      partners.some(({ index }) => index < join.index) && partners.some(({ index }) => index > join.index);
    return isSplit ? [join] : undefined;
  },
  examples: {
    objects: [['The film is about war.', 'The film won a prize, and its sequel is about war.']],
    passes: [['The film won a prize.', 'The film won a prize, and its sequel is about war.']],
  },
};
