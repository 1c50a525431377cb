import { focusOfTopic } from '../answer/focus.ts';
import { timelineOf } from '../answer/timeline.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import { ofArticles } from '../library/roles.ts';
import type { Passage } from '../model.ts';
import type { TimelineScope } from '../reply/action.ts';
import { withCorrection } from '../reply/lines/corrections.ts';
import { presentGone } from '../reply/present/gone.ts';
import { presentNoDates, presentTimeline } from '../reply/present/present-timeline.ts';
import { presentMissing, presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import { articlesMeant } from './articles-called.ts';
import { asReply } from './as-reply.ts';
import type { Command } from './command.ts';

const options = {
  topic: {
    description: 'Only what is on this topic, or in the article of this title',
    required: false,
    maxLength: 200,
    suggests: 'topic',
    rest: true,
  },
} as const;

export const timeline: Command<typeof options> = {
  name: 'timeline',
  summary: 'See what the sources date themselves, in order',
  options,
  examples: [
    { input: {}, shows: 'every statement with a date of its own, the earliest first' },
    { input: { topic: 'summit' }, shows: 'those on a topic' },
  ],
  forAsker: true,
  fromTopic: false,
  async run({ topic: typed }, context) {
    const corpus = context.corpus();
    if (typed === undefined) return asReply(timelinePage({ kind: 'all' }, 1, corpus));
    const named = corpus.names.topicNamed(typed);
    if (named !== undefined) {
      const { topic, exact } = named;
      const scope = { kind: 'topic', packId: topic.packId, topic: topic.name } as const;
      const reply = asReply(timelinePage(scope, 1, corpus));
      return exact ? reply : withCorrection(reply, topic.name);
    }
    const [article, ...others] = articlesMeant(typed, corpus.library);
    const name = cutWords(typed, NAME_SHOWN);
    if (article === undefined) {
      return presentMissing(say`No topic and no article is called ${name}. /topics and /sources list them.`);
    }
    if (others.length > 0)
      return presentProblem(say`Several articles are called ${name}: say more of the title.`);
    return asReply(timelinePage({ kind: 'article', articleId: article.id }, 1, corpus));
  },
};

/** The timeline from this page on, as its buttons turn it. */
export function timelinePage(scope: TimelineScope, page: number, corpus: Corpus): Reply {
  const meant = passagesOf(scope, corpus);
  if (meant === undefined) return presentGone('timeline', corpus.library);
  const [first, ...others] = timelineOf(meant.passages, corpus.library);
  if (first === undefined) return presentNoDates(meant.name);
  return presentTimeline([first, ...others], { scope, name: meant.name }, page);
}

interface Meant {
  readonly passages: readonly Passage[];
  readonly name: string | undefined;
}

function passagesOf(scope: TimelineScope, corpus: Corpus): Meant | undefined {
  const { library } = corpus;
  switch (scope.kind) {
    case 'all':
      return {
        passages: ofArticles(library.articles, library).flatMap(({ id }) => library.passagesOf(id)),
        name: undefined,
      };
    case 'article': {
      const article = library.article(scope.articleId);
      return article && { passages: library.passagesOf(article.id), name: article.title };
    }
    case 'topic': {
      const topic = library.topics.find(each => each.packId === scope.packId && each.name === scope.topic);
      if (topic === undefined) return undefined;
      const { passages } = focusOfTopic(topic, corpus);
      return { passages: library.passages.filter(({ id }) => passages.has(id)), name: topic.name };
    }
  }
}
