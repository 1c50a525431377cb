import { coverageOf } from '../answer/coverage.ts';
import { topicLead } from '../answer/topic-lead.ts';
import type { Corpus } from '../corpus.ts';
import type { Topic } from '../model.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import { presentQuoted } from '../reply/present/present-passages.ts';
import type { Reply } from '../reply/reply.ts';

/** The passages to read first on a topic. */
export function showTopic(topic: Topic, corpus: Corpus): Reply {
  const { library } = corpus;
  const [first, ...others] = topicLead(topic, corpus);
  if (first !== undefined) {
    const reply = presentQuoted([first, ...others], library);
    return { ...reply, data: { kind: 'passages', citations: [first, ...others], topic: topic.name } };
  }
  const coverage = coverageOf(library);
  return presentAnswer({ kind: 'notFound', reason: 'noMatch', coverage }, library);
}
