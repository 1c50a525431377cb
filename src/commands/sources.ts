import { cite } from '../answer/cite.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { presentShownHere } from '../reply/present/present-shown-here.ts';
import { presentSources } from '../reply/present/present-sources.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { asReply } from './as-reply.ts';
import type { Command } from './command.ts';

/** Of a long thread; a discussion that quotes more is read in the articles. */
const SHOWN_MAX = 200;

const options = {
  where: {
    description: 'here lists the passages that were shown in this thread or channel, in order',
    required: false,
    maxLength: 20,
    choices: ['here'],
    rest: true,
  },
} as const;

export const sources: Command<typeof options> = {
  name: 'sources',
  summary: 'List the articles, or with “here” the passages that this discussion was shown',
  options,
  examples: [
    { input: {}, shows: 'every article of the library' },
    { input: { where: 'here' }, shows: 'the passages shown in this thread or channel' },
  ],
  fromTopic: false,
  async run({ where }, context, origin) {
    if (where === undefined) return presentSources(context.corpus().library);
    return asReply(await shownHere(context, origin, 1));
  },
};

/** From this page on, as its buttons turn it. */
export async function shownHere({ place, corpus }: Context, origin: Origin, page: number): Promise<Reply> {
  if (place === undefined) return presentProblem('Which passages were shown is not kept here.');
  if (!place.settings.record) {
    return presentProblem('The hosts here do not want it kept which passages were shown.');
  }
  const { library } = corpus();
  const { channel, thread } = origin;
  const shown = await place.data.log.shownIn({ channel, thread }, SHOWN_MAX);
  // What is of packs that are not used any more, or has gone, is left out.
  const passages = shown.flatMap(({ passageId }) => library.passage(passageId) ?? []);
  const where = thread === undefined ? 'channel' : 'thread';
  return presentShownHere(
    passages.map(passage => cite(passage, library)),
    where,
    page,
  );
}
