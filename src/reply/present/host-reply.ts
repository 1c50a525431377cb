import type { Block, Reply, ReplyData } from '../reply.ts';

/** What hosts read: for them alone, and never an answer of the sources. */
export function hostReply(heading: string, blocks: readonly Block[], data: ReplyData): Reply {
  return { tone: 'answer', audience: 'asker', placement: 'reply', heading, blocks, actions: [], data };
}
