/** Follows up on a check: it is made again, from the text that comes with the action. */
import { citeFor } from '../answer/cite.ts';
import type { Context } from '../context.ts';
import type { Corpus } from '../corpus.ts';
import { say } from '../language/say.ts';
import type { Action } from '../reply/action.ts';
import { asChanged, asShared, isAsSeen } from '../reply/present/check-actions.ts';
import { presentMore } from '../reply/present/present-more.ts';
import { presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { carriedText } from './carried-text.ts';
import { type CheckReply, runCheck } from './check-replies.ts';

type CheckAction = Extract<Action, { kind: 'shareCheck' | 'moreForCheck' }>;

/** Passages looked at, and shown, beyond the first. */
const LOOKED_AT = 8;
/** What scores less, beside the best, has little to do with the claim. */
const NEAR_SHARE = 0.5;

export async function runCheckAction(
  action: CheckAction,
  carried: string | undefined,
  context: Context,
): Promise<Reply> {
  const text = carriedText(carried);
  if (text === undefined) {
    return presentProblem(say`What was checked is no longer at hand. Please check it again.`);
  }
  const checked = await runCheck(action.check, text, context);
  switch (action.kind) {
    case 'shareCheck':
      return isAsSeen(checked.reply, action.seen) ? asShared(checked.reply) : asChanged(checked.reply);
    case 'moreForCheck':
      return more(checked, text, context.corpus());
  }
}

/** First those that the verdict rests on, then those that the search finds. */
function more({ verdict }: CheckReply, text: string, corpus: Corpus): Reply {
  const { index, library } = corpus;
  const query = index.parse(text);
  const found =
    query === undefined
      ? []
      : index
          .search(query, LOOKED_AT)
          .filter((hit, _, [best = hit]) => hit.score >= NEAR_SHARE * best.score)
          .map(({ passage }) => citeFor(query, passage, library, index));
  return presentMore(verdict, found);
}
