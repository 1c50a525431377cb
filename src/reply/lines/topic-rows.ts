import type { Topic } from '../../model.ts';
import type { Row } from '../reply.ts';

/** Topics as they are typed, each with its summary: `/summit`, and `/ask topic:history` where it is no command. */
export function topicRows(topics: readonly Topic[]): readonly Row[] {
  return topics.map(topic => ({
    label: topic.command ? `/${topic.name}` : `/ask topic:${topic.name}`,
    text: topic.summary,
  }));
}
