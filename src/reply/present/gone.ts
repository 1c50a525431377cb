/** What a button was of, and what is there no more; or not yet, where an article is read passage by passage. */
import { said, toSay } from '../../language/say.ts';
import type { Library } from '../../model.ts';
import type { Reply } from '../reply.ts';
import { presentMissing } from './problem.ts';

const SENTENCES = {
  passage: {
    gone: toSay('That passage is no longer in the library. Please ask again.'),
    unread: toSay('That passage is not in what is read here. Please ask again.'),
  },
  article: {
    gone: toSay('That article is no longer in the library. /sources lists those that are.'),
    unread: toSay('That article is not in what is read here. /sources lists those that are.'),
  },
  pack: {
    gone: toSay('That pack is no longer in the library. /sources lists what there is.'),
    unread: toSay('That pack is not in what is read here. /sources lists what there is.'),
  },
  topic: {
    gone: toSay('That topic is no longer in the library. /topics lists those that are.'),
    unread: toSay('That topic is not in what is read here. /topics lists those that are.'),
  },
  timeline: {
    gone: toSay('What that timeline was of is no longer in the library. Please ask again.'),
    unread: toSay('What that timeline was of is not in what is read here. Please ask again.'),
  },
} as const;

export function presentGone(what: keyof typeof SENTENCES, { readSoFar }: Library): Reply {
  const { gone, unread } = SENTENCES[what];
  return presentMissing(said(readSoFar === undefined ? gone : unread));
}
