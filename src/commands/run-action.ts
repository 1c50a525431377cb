/** Follows up on a reply: everything needed is in the action, nothing is remembered. */
import { cite } from '../answer/cite.ts';
import type { Context } from '../context.ts';
import type { Library, Passage } from '../model.ts';
import type { Action } from '../reply/action.ts';
import { decodeAction } from '../reply/encode-action.ts';
import { presentShared, presentShown } from '../reply/present-passages.ts';
import { presentDismissed, presentProblem } from '../reply/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { readPage } from './read.ts';
import { runCheckAction } from './run-check-action.ts';
import { showContext } from './show-context.ts';

type PassageAction = Extract<Action, { at: unknown }>;

/** `carried` is the text that came with the action, where its reply had one. */
export async function runAction(
  encoded: string,
  context: Context,
  carried: string | undefined,
): Promise<Reply> {
  const corpus = context.corpus();
  const action = decodeAction(encoded);
  if (action === undefined)
    return presentProblem('That button is from another version of Footnote. Please ask again.');
  switch (action.kind) {
    case 'dismiss':
      return presentDismissed();
    case 'full':
      return (
        readPage(action.articleId, action.page, corpus) ??
        presentProblem('That article is no longer in the library. /sources lists those that are.')
      );
    case 'shareCheck':
    case 'moreForCheck':
      return runCheckAction(action, carried, context);
    case 'context':
    case 'show':
    case 'pick':
    case 'share':
      return runOnPassage(action, corpus.library);
  }
}

function runOnPassage(action: PassageAction, library: Library): Reply {
  const passage = library.passage(action.at.passageId);
  if (passage === undefined)
    return presentProblem('That passage is no longer in the library. Please ask again.');
  if (passage.hash !== action.at.hash) return changed(passage, library);
  switch (action.kind) {
    case 'context':
      return showContext(passage, library);
    case 'show':
    case 'pick':
      return presentShown(cite(passage, library), library);
    case 'share':
      return presentShared(cite(passage, library));
  }
}

/** Shown to the one who asked first, whatever was picked: nobody shares words that they have not read. */
function changed(passage: Passage, library: Library): Reply {
  const reply = presentShown(cite(passage, library), library);
  const note = { kind: 'note', text: 'The passage has changed since. It now reads:' } as const;
  return { ...reply, placement: 'reply', blocks: [note, ...reply.blocks] };
}
