import { headBehind } from '../../clauses/hangs-on.ts';
import type { Pair } from '../../pair/pair.ts';
import { distance, type Token } from '../../sentence/token.ts';
import { type Guard, ifAny } from '../guard.ts';

/** A modifier more than this far from its head modifies something else. */
const HEAD_REACH = 3;
const FRONT_NOUN_MAX = 4;

/** "Sick sailors" is not "sailors who nursed the sick". */
export const farModifier: Guard = {
  code: 'far-modifier',
  says: 'The passage says this of another word',
  objects(pair) {
    const content = pair.claim.filter(token => token.content);
    return ifAny(content.flatMap((token, i) => apartFrom(token, content[i + 1], pair) ?? []));
  },
  examples: {
    objects: [['Rell has a music school.', 'Rell has a school that is closed when there is music.']],
    passes: [['Rell has a music school.', 'Rell has a music school where, in the evening, there is wine.']],
  },
};

function apartFrom(
  modifier: Token,
  head: Token | undefined,
  { claim, evidence, match, meeting, clauses }: Pair,
): Token | undefined {
  // "In the ministry's view sanctions …": the last noun of a front without a comma modifies nothing.
  if (claim[0]?.part === 'ADP' && modifier.part === 'NOUN' && modifier.index <= FRONT_NOUN_MAX)
    return undefined;
  if (head === undefined || head.index - modifier.index !== 1 || head.part !== 'NOUN') return undefined;
  const [first, second] = [match(modifier), match(head)];
  if (modifier.month !== undefined || first === undefined || second === undefined) return undefined;
  if (distance(first, second) <= HEAD_REACH) return undefined;
  const other = headBehind(first, evidence);
  const isOfOther = other !== undefined && meeting(other) === undefined;
  if (!isOfOther && clauses.evidence.clauseOf(first) === clauses.evidence.clauseOf(second)) return undefined;
  // "a 2005 American neo-noir mystery film": one noun group, however long.
  const between = evidence.slice(first.index, second.index);
  const isGroup = between.every(
    ({ name, part, after }) => (name || /^(?:NOUN|ADJ|NUM)$/.test(part)) && after === '',
  );
  return between.length > 0 && isGroup ? undefined : first;
}
