/** What the hosts of a community have pinned for a question is found before anything else. */
import { cite } from '../answer/cite.ts';
import { pointsBack } from '../answer/follow-up.ts';
import type { Context } from '../context.ts';
import type { Shown } from '../conversations.ts';
import { forAsker } from '../reply/present/audience.ts';
import { presentPinned } from '../reply/present/present-pinned.ts';
import type { Reply } from '../reply/reply.ts';
import { findPin } from '../unanswered/find-pin.ts';

interface Pinnable {
  readonly words: string;
  /** The topic that it is asked of, by name. */
  readonly topic?: string;
  /** What was shown before in the conversation. */
  readonly shown?: Shown | undefined;
}

export function answerPinned(
  { words, topic, shown }: Pinnable,
  { place, corpus }: Context,
): Reply | undefined {
  const pins = place?.pins ?? [];
  if (pins.length === 0) return undefined;
  const { library } = corpus();
  // `and who paid` is asked of what was shown: only where that was a topic is it a question that a host can know.
  const isCarried = topic === undefined && shown !== undefined && pointsBack(words, corpus());
  if (isCarried && shown.topic === undefined) return undefined;
  const passage = findPin({ words, topic: isCarried ? shown.topic : topic }, pins, corpus());
  if (passage === undefined) return undefined;
  const reply = presentPinned(cite(passage, library), library);
  return isCarried && shown.private === true ? forAsker(reply) : reply;
}
