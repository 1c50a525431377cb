import type { Reach } from '../../answer/answer.ts';
import type { Topic } from '../../model.ts';
import type { Block } from '../reply.ts';

/** Where the best passage is, when it is not of the topic that was named. */
export function reachNotes(reach: Reach, topic: Topic | undefined): readonly Block[] {
  if (topic === undefined || reach === 'topic') return [];
  const where = reach === 'pack' ? 'elsewhere in the pack' : 'in another pack';
  return [{ kind: 'note', text: `Not in the passages on ${topic.name}; found ${where}.` }];
}
