import { cite } from '../answer/cite.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { presentShownHere } from '../reply/present/present-shown-here.ts';
import { presentSources } from '../reply/present/present-sources.ts';
import type { Reply } from '../reply/reply.ts';
import { asReply } from './as-reply.ts';
import type { Command } from './command.ts';
import { shownPassages } from './shown-passages.ts';

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
  forAsker: true,
  fromTopic: false,
  async run({ where }, context, origin) {
    if (where === undefined) return presentSources(context.corpus().library);
    return asReply(await shownHere(context, origin, 1));
  },
};

/** From this page on, as its buttons turn it. */
export async function shownHere(context: Context, origin: Origin, page: number): Promise<Reply> {
  const shown = await shownPassages(context, origin, SHOWN_MAX);
  if (shown.kind === 'notKept') return shown.reply;
  const { library } = context.corpus();
  const citations = shown.passages.map(passage => cite(passage, library));
  return presentShownHere(citations, shown.where, page);
}
