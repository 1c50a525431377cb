import type { Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';

/** "The ship left" is not what "the ship left two questions open" says. */
export const dropsObject: Guard = {
  code: 'drops-object',
  says: 'The passage goes on and says something else',
  objects({ claim, evidence, match, meeting, clauses }) {
    const last = claim.at(-1);
    const deed = last?.part === 'VERB' && clauses.claim.voiceOf(last) === 'active' ? match(last) : undefined;
    const clause = deed && clauses.evidence.clauseOf(deed);
    if (deed === undefined || deed.aside || clause?.verb !== deed || clause.voice === 'passive')
      return undefined;
    const [object = []] = clause.objects;
    if (object.length > 0)
      return object.some(token => meeting(token) !== undefined || isTime(token)) ? undefined : object;
    const next = deed.after === '' ? evidence[deed.index + 1] : undefined;
    const goesOn = next && clauses.evidence.clauseOf(next);
    return next && goesOn?.opener === next && /^(?:infinitive|content)$/.test(goesOn.kind)
      ? [next]
      : undefined;
  },
  examples: {
    objects: [
      ['The ship left.', 'The ship left two questions open.'],
      ['The captain recovered.', 'The captain recovered his sight.'],
    ],
    passes: [['The ship left.', 'The ship left in May.']],
  },
};

function isTime({ quantity, month }: Token): boolean {
  return quantity?.kind === 'year' || month !== undefined;
}
