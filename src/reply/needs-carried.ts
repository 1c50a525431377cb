import type { Action } from './action.ts';

/** Whether an action is of no use without `reply.carried`. */
export function needsCarried(action: Action): boolean {
  switch (action.kind) {
    case 'shareCheck':
    case 'moreForCheck':
      return true;
    case 'giveFeedback':
      return action.opinion === 'wrongVerdict';
    case 'keepClaim':
      return action.keep;
    default:
      return false;
  }
}
