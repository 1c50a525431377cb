import type { Reach } from '../../answer/answer.ts';
import { say } from '../../language/say.ts';
import type { Topic } from '../../model.ts';
import type { Block } from '../reply.ts';

/** Where the best passage is, when it is not of the topic that was named. */
export function reachNotes(reach: Reach, topic: Topic | undefined): readonly Block[] {
  if (topic === undefined || reach === 'topic') return [];
  const { name } = topic;
  const text =
    reach === 'pack'
      ? say`Not in the passages on ${name}; found elsewhere in the pack.`
      : say`Not in the passages on ${name}; found in another pack.`;
  return [{ kind: 'note', text }];
}
