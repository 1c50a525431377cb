import { createHmac } from 'node:crypto';

const DIGITS = 12;

/**
 * What stands for whoever asked: enough to find again what they asked in this community, and not the same in another.
 * It keeps ids out of sight and out of exports; whoever has the data and the ids of all members could still match them.
 */
export function askerMark(community: string, user: string): string {
  return createHmac('sha256', community).update(user).digest('hex').slice(0, DIGITS);
}
