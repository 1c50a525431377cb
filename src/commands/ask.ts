import type { Answer } from '../answer/answer.ts';
import { answerByMeaning } from '../answer/answer-by-meaning.ts';
import { askNext } from '../answer/ask-next.ts';
import { answerFollowUp } from '../answer/follow-up.ts';
import type { Context } from '../context.ts';
import type { Shown } from '../conversations.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import { ofArticles, ofHelp } from '../library/roles.ts';
import type { Topic } from '../model.ts';
import { withCorrection } from '../reply/lines/corrections.ts';
import { forAsker } from '../reply/present/audience.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import { presentMissing } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { cutWords, NAME_SHOWN } from '../reply/shorten/cut-words.ts';
import { answerPinned } from './answer-pinned.ts';
import type { Command } from './command.ts';
import { questionOption } from './options.ts';
import { showTopic } from './show-topic.ts';

/** Topics suggested for one that is unknown, of so many that are looked at. */
const SUGGESTED_MAX = 3;
const CANDIDATES = 10;
const options = {
  question: { ...questionOption, required: false, neededWithout: 'topic' },
  topic: {
    description: 'Where to look first; without it, everywhere',
    required: false,
    maxLength: 100,
    suggests: 'topic',
  },
} as const;

export const ask: Command<typeof options> = {
  name: 'ask',
  summary: 'Ask a question and get the passage that answers it',
  options,
  examples: [
    { input: { question: 'when did the leaders meet' }, shows: 'the passage that says it' },
    {
      input: { question: 'where would it go', topic: 'pipeline' },
      shows: 'the passages on a topic looked at first',
    },
    { input: { topic: 'pipeline' }, shows: 'the passages to read first on a topic' },
  ],
  fromTopic: false,
  async run({ question, topic }, context, origin) {
    const corpus = context.corpus();
    if (topic === undefined) {
      const asked = question ?? '';
      const shown = context.conversations.recall(origin);
      const pinned = answerPinned({ words: asked, shown }, context);
      if (pinned !== undefined) return pinned;
      const answer = await answerInConversation(asked, corpus, shown);
      const reply = present(answer, asked, corpus);
      return shown?.private === true && isCarried(answer) ? forAsker(reply) : reply;
    }
    const named = corpus.names.topicNamed(topic);
    if (named === undefined) return unknownTopic(topic, corpus);
    const reply =
      question === undefined
        ? showTopic(named.topic, corpus)
        : await askOnTopic(question, named.topic, context);
    return named.exact ? reply : withCorrection(reply, named.topic.name);
  },
};

/** Read with what was last shown, where the question has no subject of its own. */
function answerInConversation(question: string, corpus: Corpus, shown: Shown | undefined): Promise<Answer> {
  return shown === undefined ? answerByMeaning(question, corpus) : answerFollowUp(question, shown, corpus);
}

export async function askOnTopic(question: string, topic: Topic, context: Context): Promise<Reply> {
  const pinned = answerPinned({ words: question, topic: topic.name }, context);
  if (pinned !== undefined) return pinned;
  const corpus = context.corpus();
  return present(await answerByMeaning(question, corpus, { topic }), question, corpus, topic);
}

/** With what to ask next, where there was an answer. */
function present(answer: Answer, question: string, corpus: Corpus, topic?: Topic): Reply {
  const next = answer.kind === 'found' ? askNext(answer, question, corpus, topic) : [];
  const reply = presentAnswer(answer, corpus.library, topic, next);
  return isOfHelp(answer, corpus) ? forAsker(reply) : reply;
}

function isCarried(answer: Answer): boolean {
  return 'readAs' in answer && answer.readAs !== undefined;
}

/** Who asks how Footnote works asks for themselves. */
function isOfHelp(answer: Answer, { library }: Corpus): boolean {
  if (answer.kind !== 'found') return false;
  const best = library.passage(answer.citations[0].passageId);
  return best !== undefined && ofHelp([best], library).length > 0;
}

export function unknownTopic(typed: string, corpus: Corpus): Reply {
  const { library, names } = corpus;
  const near = names.topics(typed, CANDIDATES);
  const own = ofArticles(near, library);
  const suggested = (own.length > 0 ? own : near).slice(0, SUGGESTED_MAX).map(topic => topic.name);
  const hint = suggested.length === 0 ? say`/topics lists them.` : say`Near it: ${suggested.join(', ')}.`;
  return presentMissing(`${say`There is no topic of the name ${cutWords(typed, NAME_SHOWN)}.`} ${hint}`);
}
