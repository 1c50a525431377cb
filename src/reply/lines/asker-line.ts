/**
 * How a reply to a message that names Footnote is given, and the public line in place of one that is for the asker
 * alone where a message has no private answer: it gives nothing away, and a button on it shows the reply to them.
 */
import { say, toSay } from '../../language/say.ts';
import type { Reply } from '../reply.ts';

export interface Place {
  /** Nobody but the asker reads there. */
  readonly alone: boolean;
  /** What answers a message there can be for one of its readers alone. */
  readonly privateReplies: boolean;
}

export type Way = 'openly' | 'privately' | 'byLine';

export function wayToShow({ audience }: Pick<Reply, 'audience'>, place: Place): Way {
  if (audience === 'everyone' || place.alone) return 'openly';
  return place.privateReplies ? 'privately' : 'byLine';
}

/** The same for every outcome; who has asked nothing is told what they get. */
export function askerLine({ data }: Pick<Reply, 'data'>): string {
  return data.kind === 'help' ? say`How to ask Footnote:` : say`The answer to this is for you alone.`;
}

/** Each for `said`. */
export const ASKER_LINE = {
  button: toSay('Show it to me'),
  notYours: toSay('That answer is for the one who asked. Ask Footnote yourself, and you get yours.'),
  gone: toSay('Your question has been deleted, so there is nothing left to answer.'),
  unreadable: toSay('Your question can no longer be read here. Please ask it again.'),
} as const;
