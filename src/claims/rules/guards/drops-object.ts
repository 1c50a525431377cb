import type { Token } from '../../sentence/token.ts';
import type { Guard } from '../guard.ts';

/** "The ship left" is not what "the ship left two questions open" says. */
export const dropsObject: Guard = {
  code: 'drops-object',
  says: 'The passage goes on and says something else',
  objects({ claim, evidence, match, meeting, clauses }) {
    const last = claim.at(-1);
    const acts = last?.part === 'VERB' && last.content && clauses.claim.voiceOf(last) === 'active';
    const verb = acts ? match(last) : undefined;
    if (
      verb?.part !== 'VERB' ||
      verb.aside ||
      verb.after !== '' ||
      evidence[verb.index - 1]?.after === '-' ||
      clauses.evidence.voiceOf(verb) === 'passive'
    )
      return undefined;
    const next = evidence[verb.index + 1];
    const drops = next !== undefined && beginsObject(next, evidence) && meeting(next) === undefined;
    return drops ? [next] : undefined;
  },
  examples: {
    objects: [
      ['The ship left.', 'The ship left two questions open.'],
      ['The captain recovered.', 'The captain recovered his sight.'],
    ],
    passes: [['The ship left.', 'The ship left in May.']],
  },
};

/** A noun with what goes with it, or an infinitive; "in May" and "quickly" are none. */
function beginsObject(
  { part, word, name, index, quantity, month }: Token,
  tokens: readonly Token[],
): boolean {
  if (word === 'to') return tokens[index + 1]?.part === 'VERB' || tokens[index + 1]?.word === 'be';
  if (quantity?.kind === 'year' || month !== undefined) return false;
  return (
    name ||
    /^(?:his|her|its|their)$/.test(word) ||
    part === 'DET' ||
    part === 'NOUN' ||
    part === 'NUM' ||
    word === 'that'
  );
}
