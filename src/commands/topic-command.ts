/** Every topic of a pack is a command: `/summit`, `/summit when did they meet`. */

import { toSay } from '../language/say.ts';
import type { Topic } from '../model.ts';
import { cutWords } from '../reply/shorten/cut-words.ts';
import { askOnTopic } from './ask.ts';
import type { Command } from './command.ts';
import { questionOption } from './options.ts';
import { showTopic } from './show-topic.ts';

/** Discord and Slack show no more of a command's description. */
const SUMMARY_MAX = 100;

const options = { question: { ...questionOption, required: false } } as const;

export function createTopicCommand(topic: Topic): Command<typeof options> {
  return {
    name: topic.name,
    summary: cutWords(topic.summary, SUMMARY_MAX),
    options,
    examples: [{ input: {}, shows: toSay('the passages to read first') }],
    fromTopic: true,
    async run({ question }, context) {
      return question === undefined
        ? showTopic(topic, context.corpus())
        : askOnTopic(question, topic, context);
    },
  };
}
