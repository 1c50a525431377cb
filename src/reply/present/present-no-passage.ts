import { say } from '../../language/say.ts';
import type { Citation, Coverage } from '../../model.ts';
import { coverageLine } from '../lines/coverage-line.ts';
import type { Reply } from '../reply.ts';
import { presentChoice } from './present-choice.ts';

/** No passage has that name or those words; those with a name near to it may be picked. */
export function presentNoPassage(near: readonly Citation[], coverage: Coverage): Reply {
  const text = `${say`There is no such passage.`} ${coverageLine(coverage)}`;
  const abstention: Reply = {
    tone: 'abstention',
    audience: 'asker',
    placement: 'reply',
    heading: '',
    blocks: [{ kind: 'text', text }],
    actions: [],
    data: { kind: 'notFound', reason: 'noMatch', coverage },
  };
  const [first, ...others] = near;
  if (first === undefined) return abstention;
  const choice = presentChoice({
    heading: '',
    candidates: [first, ...others],
    notes: [
      { kind: 'text', text },
      { kind: 'note', text: say`Did you mean one of these?` },
    ],
    data: abstention.data,
  });
  return { ...choice, tone: 'abstention' };
}
