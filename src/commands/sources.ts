import { presentSources } from '../reply/present/present-sources.ts';
import type { Command } from './command.ts';

const options = {} as const;

export const sources: Command<typeof options> = {
  name: 'sources',
  summary: 'List the articles, where they come from and how much of them is held',
  options,
  examples: [{ input: {}, shows: 'every article of the library' }],
  fromTopic: false,
  async run(_input, context) {
    return presentSources(context.corpus().library);
  },
};
