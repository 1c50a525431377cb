/** What a button was of, and what is there no more; or not yet, where an article is read passage by passage. */
import type { Library } from '../../model.ts';
import type { Reply } from '../reply.ts';
import { presentMissing } from './problem.ts';

const WAY_ON = {
  'That passage': 'Please ask again.',
  'That article': '/sources lists those that are.',
  'That pack': '/sources lists what there is.',
  'That topic': '/topics lists those that are.',
  'What that timeline was of': 'Please ask again.',
} as const;

export function presentGone(what: keyof typeof WAY_ON, { readSoFar }: Library): Reply {
  const where = readSoFar === undefined ? 'no longer in the library' : 'not in what is read here';
  return presentMissing(`${what} is ${where}. ${WAY_ON[what]}`);
}
