import type { ReplyAction } from './reply.ts';

/** Comes last of all that a reply offers, and is the first to give way. */
export function isFeedback({ action }: ReplyAction): boolean {
  return action.kind === 'giveFeedback';
}
