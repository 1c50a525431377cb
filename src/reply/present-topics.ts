import type { Topic } from '../model.ts';
import type { Reply } from './reply.ts';
import { topicRows } from './topic-rows.ts';

export function presentTopics(topics: readonly Topic[], heading = 'Topics'): Reply {
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading:
      topics.length === 0 ? 'These sources have no topics; /ask finds passages without them.' : heading,
    blocks: topics.length === 0 ? [] : [{ kind: 'list', items: topicRows(topics) }],
    actions: [],
    data: { kind: 'topics', topics },
  };
}
