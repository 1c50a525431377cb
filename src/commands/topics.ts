import { say } from '../language/say.ts';
import { presentTopics } from '../reply/present/present-topics.ts';
import type { Command } from './command.ts';

/** More topics than this near some words are not near any more. */
const NEAR_MAX = 10;

const options = {
  words: {
    description: 'Only topics near these words',
    required: false,
    maxLength: 100,
    suggests: 'topic',
    rest: true,
  },
} as const;

export const topics: Command<typeof options> = {
  name: 'topics',
  summary: 'List what the articles are about',
  options,
  examples: [{ input: {}, shows: 'every topic, with how to ask about it' }],
  forAsker: true,
  fromTopic: false,
  async run({ words }, context) {
    const { library, names } = context.corpus();
    if (words === undefined) return presentTopics(library.topics, library);
    const near = names.topics(words, NEAR_MAX);
    return near.length > 0
      ? presentTopics(near, library)
      : presentTopics(library.topics, library, say`No topic is near that; these are all of them.`);
  },
};
