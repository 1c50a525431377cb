/** What can be picked under an answer: its context, the passages that it names, and what to ask next. */

import type { AskNext } from '../../answer/ask-next.ts';
import { say } from '../../language/say.ts';
import type { Citation, Library, NonEmpty } from '../../model.ts';
import type { Action } from '../action.ts';
import { fitsButton } from '../encode-action.ts';
import type { ReplyAction } from '../reply.ts';
import { cutWords } from '../shorten/cut-words.ts';
import { ACTION_LABEL_MAX, readInContext, refOf, showNeighbours, showOthers } from './passage-actions.ts';

/** Besides the context: with it, a source to open and a way to dismiss, one row of buttons. */
const FOLLOW_UPS_MAX = 3;
/** Where no other passage is named, what to ask next and the next passage fill so many places. */
const PLACES = 2;

/** Passages that the answer names in its last line always have their button. */
export function followUps(
  [best, ...others]: NonEmpty<Citation>,
  next: readonly AskNext[],
  library: Library,
): readonly ReplyAction[] {
  const asks = next.map(askAction).filter(({ action }) => fitsButton(action));
  if (others.length > 0) {
    return [
      readInContext(best),
      ...showOthers(others, best),
      ...asks.slice(0, Math.max(0, FOLLOW_UPS_MAX - others.length)),
    ];
  }
  const room = PLACES - asks.length;
  const neighbours = room > 0 ? showNeighbours(best, library).slice(-room) : [];
  return [readInContext(best), ...asks, ...neighbours];
}

function askAction(next: AskNext): ReplyAction {
  return { label: cutWords(labelOf(next), ACTION_LABEL_MAX), style: 'secondary', action: actionOf(next) };
}

function labelOf(next: AskNext): string {
  switch (next.kind) {
    case 'ask': {
      const { asks, about } = next;
      const question = asks === 'when' ? say`When?` : say`Where?`;
      return about === undefined ? question : `${question} (${about})`;
    }
    case 'whoIs':
      return say`Who is ${next.who.person.name}?`;
    case 'elsewhere':
      return say`In ${next.citation.title}`;
  }
}

/** What was asked is in no button: the passage that answers it in another article is. */
function actionOf(next: AskNext): Action {
  switch (next.kind) {
    case 'ask': {
      const { asks, of } = next;
      return of.kind === 'topic'
        ? { kind: 'askTopic', asks, packId: of.topic.packId, topic: of.topic.name }
        : { kind: 'askArticle', asks, articleId: of.article.id };
    }
    case 'whoIs': {
      const { passage, person } = next.who;
      return { kind: 'whoIs', at: { passageId: passage.id, hash: passage.hash }, start: person.start };
    }
    case 'elsewhere':
      return { kind: 'show', at: refOf(next.citation) };
  }
}
