/** Follows up on a reply: everything needed is in the action, nothing is remembered. */
import { cite } from '../answer/cite.ts';
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { say } from '../language/say.ts';
import type { Citation, Library, NonEmpty, Passage } from '../model.ts';
import type { Action, PassageRef } from '../reply/action.ts';
import { decodeAction } from '../reply/encode-action.ts';
import { presentGone } from '../reply/present/gone.ts';
import { hashOfAll } from '../reply/present/passage-actions.ts';
import { presentShared, presentShown } from '../reply/present/present-passages.ts';
import { presentTogetherShared, presentTogetherShown } from '../reply/present/present-together.ts';
import { presentDismissed, presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { citeArticles, presentCited } from './cite.ts';
import { citeAll } from './cite-all.ts';
import { runAddedAction } from './community/run-added-action.ts';
import { outlinePage } from './outline.ts';
import { pacePage } from './pace.ts';
import { readPage } from './read.ts';
import { runAskAction } from './run-ask-action.ts';
import { runCheckAction } from './run-check-action.ts';
import { runFeedbackAction } from './run-feedback-action.ts';
import { runMissedAction } from './run-missed-action.ts';
import { showContext } from './show-context.ts';
import { shownHere } from './sources.ts';
import { timelinePage } from './timeline.ts';

type PassageAction = Exclude<Extract<Action, { at: unknown }>, { kind: 'whoIs' }>;

/** `carried` is the text that came with the action, where its reply had one. */
export async function runAction(
  encoded: string,
  context: Context,
  origin: Origin,
  carried: string | undefined,
): Promise<Reply> {
  const corpus = context.corpus();
  const { library } = corpus;
  const action = decodeAction(encoded);
  if (action === undefined)
    return presentProblem(say`That button is from another version of Footnote. Please ask again.`);
  switch (action.kind) {
    case 'dismiss':
      return presentDismissed();
    case 'full':
      return readPage(action.articleId, action.page, corpus) ?? presentGone('article', library);
    case 'citeArticle': {
      const article = library.article(action.articleId);
      return article === undefined
        ? presentGone('article', library)
        : inPlace(citeArticles([article], action.style));
    }
    case 'citeAll':
      return inPlace(await citeAll(action.of, action.style, context, origin));
    case 'outline':
      return outlinePage(action.articleId, action.page, library) ?? presentGone('article', library);
    case 'pace':
      return pacePage(context, action.page);
    case 'shownHere':
      return shownHere(context, origin, action.page);
    case 'timeline':
      return timelinePage(action.of, action.page, corpus);
    case 'giveFeedback':
    case 'takeBack':
    case 'keepClaim':
    case 'feedbackPage':
      return runFeedbackAction(action, carried, context, origin);
    case 'added':
      return runAddedAction(action, context, origin);
    case 'shareCheck':
    case 'moreForCheck':
      return runCheckAction(action, carried, context);
    case 'askTopic':
    case 'askArticle':
    case 'whoIs':
      return runAskAction(action, corpus);
    case 'missed':
      return runMissedAction(action, context, origin);
    case 'context':
    case 'cite':
    case 'show':
    case 'pick':
    case 'share':
      return runOnPassage(action, library);
  }
}

function runOnPassage(action: PassageAction, library: Library): Reply {
  const [passage, ...others] = passagesAt(action.at, library);
  if (passage === undefined) return presentGone('passage', library);
  const isSame = hashOfAll([passage, ...others]) === action.at.hash;
  const [first, ...more] = [passage, ...others].map(each => cite(each, library));
  const citations: NonEmpty<Citation> = [first ?? cite(passage, library), ...more];
  if (!isSame) return changed(citations, library);
  switch (action.kind) {
    case 'context':
      return showContext(passage, library);
    case 'cite':
      return inPlace(presentCited(citations, action.style, library));
    case 'show':
    case 'pick':
      return shownTo(citations, library);
    case 'share':
      return more.length > 0 ? presentTogetherShared(citations, library) : presentShared(citations[0]);
  }
}

/** In place of what was looked at, since a button was pressed there. */
function inPlace(reply: Reply): Reply {
  return { ...reply, placement: 'update' };
}

/** Empty when one of them has gone. */
function passagesAt({ passageId, more = [] }: PassageRef, library: Library): readonly Passage[] {
  const article = passageId.slice(0, passageId.lastIndexOf('#'));
  const found = [passageId, ...more.map(number => `${article}#p${number}`)].map(id => library.passage(id));
  return found.every(passage => passage !== undefined) ? found : [];
}

function shownTo(citations: NonEmpty<Citation>, library: Library): Reply {
  return citations.length > 1
    ? presentTogetherShown(citations, library)
    : presentShown(citations[0], library);
}

/** Shown to the one who asked first, whatever was picked: nobody shares words that they have not read. */
function changed(citations: NonEmpty<Citation>, library: Library): Reply {
  const reply = shownTo(citations, library);
  const text =
    citations.length > 1
      ? say`One of these passages has changed since. They now read:`
      : say`The passage has changed since. It now reads:`;
  return { ...reply, placement: 'reply', blocks: [{ kind: 'note', text }, ...reply.blocks] };
}
