import { subjectAndDeedOf } from '../../pair/subject-and-deed.ts';
import { type Guard, ifAny } from '../guard.ts';

/** A relative clause on the subject: "Members who voted against it left" does not say that the members voted against it. */
export const inRelativeClause: Guard = {
  code: 'in-relative-clause',
  says: 'The passage says it of some of them',
  objects(pair) {
    const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
    if (bearer?.part !== 'NOUN' || deed === undefined || !bearer.word.endsWith('s')) return undefined;
    const clause = pair.clauses.evidence.clauseOf(deed);
    const restricts = clause?.kind === 'relative' && !clause.parted && clause.subject.includes(bearer);
    const isDefinite = pair.evidence[bearer.index - 1]?.part === 'DET';
    return restricts && !isDefinite ? ifAny([clause.opener ?? deed]) : undefined;
  },
  examples: {
    objects: [['Members voted against the plan.', 'Members who voted against the plan left.']],
    passes: [['The members voted against the plan.', 'The members, who voted against the plan, left.']],
  },
};
