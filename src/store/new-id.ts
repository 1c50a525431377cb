/** Ids that sort by the time at which they were made, also within a millisecond of one process. */
import { randomUUID } from 'node:crypto';

const TIME_DIGITS = 9;
const COUNT_DIGITS = 3;
const BASE = 36;

export function createIds(): (now: number) => string {
  let last = 0;
  let count = 0;
  return now => {
    count = now === last ? count + 1 : 0;
    last = now;
    const time = now.toString(BASE).padStart(TIME_DIGITS, '0');
    return `${time}${count.toString(BASE).padStart(COUNT_DIGITS, '0')}${randomUUID().slice(0, 8)}`;
  };
}
