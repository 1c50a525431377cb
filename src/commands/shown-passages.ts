import { spotOf } from '../community/spot-of.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { say } from '../language/say.ts';
import type { Passage } from '../model.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';

export type ShownPassages =
  | { readonly kind: 'shown'; readonly passages: readonly Passage[]; readonly where: 'thread' | 'channel' }
  | { readonly kind: 'notKept'; readonly reply: Reply };

/** Those that everyone was shown in this thread, or channel, in order; `whole` takes in all threads of the channel. */
export async function shownPassages(
  { place, corpus }: Context,
  origin: Origin,
  limit: number,
  whole: 'here' | 'channel' = 'here',
): Promise<ShownPassages> {
  if (place === undefined) return notKept(say`Which passages were shown is not kept here.`);
  if (!place.settings.record) {
    return notKept(say`The hosts here do not want it kept which passages were shown.`);
  }
  const isThread = origin.thread !== undefined && whole === 'here';
  const shown = await place.data.log.shownIn(isThread ? spotOf(origin) : { channel: origin.channel }, limit);
  const { library } = corpus();
  return {
    kind: 'shown',
    // What is of packs that are not used any more, or has gone, is left out.
    passages: shown.flatMap(({ passageId }) => library.passage(passageId) ?? []),
    where: isThread ? 'thread' : 'channel',
  };
}

function notKept(sentence: string): ShownPassages {
  return { kind: 'notKept', reply: presentProblem(sentence) };
}
