/** Asks what a button under an answer offers; answered as if it was typed, for the one who picked it. */
import type { Answer } from '../answer/answer.ts';
import { askNext } from '../answer/ask-next.ts';
import { askOf, askWhoIs, introductionsIn, subjectOfArticle } from '../answer/next-questions.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import type { Topic } from '../model.ts';
import type { Action } from '../reply/action.ts';
import { presentGone } from '../reply/present/gone.ts';
import { presentAnswer } from '../reply/present/present-answer.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';

export type AskAction = Extract<Action, { kind: 'askTopic' | 'askArticle' | 'whoIs' }>;

export function runAskAction(action: AskAction, corpus: Corpus): Reply {
  const { library } = corpus;
  switch (action.kind) {
    case 'askTopic': {
      const topic = library.topics.find(each => each.packId === action.packId && each.name === action.topic);
      if (topic === undefined) return presentGone('topic', library);
      return shown(askOf({ kind: 'topic', topic }, action.asks, corpus), action.asks, corpus, topic);
    }
    case 'askArticle': {
      if (library.article(action.articleId) === undefined) return presentGone('article', library);
      const subject = subjectOfArticle(action.articleId, library);
      if (subject === undefined)
        return presentProblem(say`That article has changed since. Please ask again.`);
      return shown(askOf(subject, action.asks, corpus), action.asks, corpus);
    }
    case 'whoIs':
      return whoIs(action, corpus);
  }
}

function whoIs({ at, start }: Extract<AskAction, { kind: 'whoIs' }>, corpus: Corpus): Reply {
  const passage = corpus.library.passage(at.passageId);
  if (passage === undefined) return presentGone('passage', corpus.library);
  if (passage.hash !== at.hash) return presentProblem(say`That passage has changed since. Please ask again.`);
  const who = introductionsIn(passage.articleId, corpus).find(
    each => each.passage.id === passage.id && each.person.start === start,
  );
  if (who === undefined)
    return presentProblem(say`That button is from another version of Footnote. Please ask again.`);
  return shown(askWhoIs(who.person.name, passage, corpus), `who is ${who.person.name}`, corpus);
}

/** May take the place of the answer that it was asked under, where that was for the asker alone. */
function shown(answer: Answer, question: string, corpus: Corpus, topic?: Topic): Reply {
  const next = answer.kind === 'found' ? askNext(answer, question, corpus, topic) : [];
  const reply = presentAnswer(answer, corpus.library, topic, next);
  return { ...reply, audience: 'asker', placement: 'update' };
}
