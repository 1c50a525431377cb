import type { Reply } from '../reply/reply.ts';

/** What is otherwise reached by a button, asked for in words: there is no message to take the place of. */
export function asReply(reply: Reply): Reply {
  return { ...reply, placement: 'reply' };
}
