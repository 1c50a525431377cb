/** Every topic of a pack is a command: `/summit`, `/summit when did they meet`. */

import { coverageOf } from '../answer/coverage.ts';
import { topicLead } from '../answer/topic-lead.ts';
import type { Library, Topic } from '../model.ts';
import { cutWords } from '../reply/cut-words.ts';
import { presentAnswer } from '../reply/present-answer.ts';
import { presentQuoted } from '../reply/present-passages.ts';
import { askOnTopic } from './ask.ts';
import type { Command } from './command.ts';
import { questionOption } from './options.ts';

/** Discord and Slack show no more of a command's description. */
const SUMMARY_MAX = 100;

const options = { question: { ...questionOption, required: false } } as const;

export function createTopicCommand(topic: Topic): Command<typeof options> {
  return {
    name: topic.name,
    summary: cutWords(topic.summary, SUMMARY_MAX),
    options,
    examples: [{ input: {}, shows: 'the passages to read first' }],
    fromTopic: true,
    async run({ question }, context) {
      const corpus = context.corpus();
      if (question !== undefined) return askOnTopic(question, topic, corpus);
      const [first, ...others] = topicLead(topic, corpus);
      if (first === undefined) return nothingOn(corpus.library);
      return presentQuoted([first, ...others], corpus.library);
    },
  };
}

function nothingOn(library: Library) {
  return presentAnswer(
    { kind: 'notFound', reason: 'noMatch', related: [], coverage: coverageOf(library) },
    library,
  );
}
