import { isRelative } from '../../english/openers.ts';
import type { Guard } from '../guard.ts';
import { isNoun, subjectAndDeedOf } from '../subject-and-deed.ts';

/** A relative clause on the subject: "Members who voted against it left" does not say that the members voted against it. */
export const inRelativeClause: Guard = {
  code: 'in-relative-clause',
  says: 'The passage says it of some of them',
  objects(pair) {
    const { evidence } = pair;
    const { bearer, deed } = subjectAndDeedOf(pair) ?? {};
    if (bearer === undefined || deed?.part !== 'VERB' || deed.index < bearer.index) return undefined;
    const isMany =
      bearer.part === 'NOUN' && bearer.word.endsWith('s') && evidence[bearer.index - 1]?.part !== 'DET';
    const between = evidence.slice(bearer.index, deed.index);
    const opens = between.findLastIndex(isRelative);
    const before = between[opens - 1];
    const restricts = isMany && before !== undefined && before.after === '';
    return restricts && !between.slice(opens + 1).some(isNoun) ? between.slice(opens, opens + 1) : undefined;
  },
  examples: {
    objects: [['Members voted against the plan.', 'Members who voted against the plan left.']],
    passes: [['The members voted against the plan.', 'The members, who voted against the plan, left.']],
  },
};
