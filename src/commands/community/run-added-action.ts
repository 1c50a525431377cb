/** A button under an article that a host adds, or has added. */
import type { Context } from '../../context.ts';
import type { Origin } from '../../invocation.ts';
import { say } from '../../language/say.ts';
import type { Action } from '../../reply/action.ts';
import { presentArticleChanged, presentDiscarded, presentTold } from '../../reply/present/present-added.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Reply } from '../../reply/reply.ts';
import { whyNotHost } from '../why-not-host.ts';
import { withPlace } from './with-place.ts';

/** Whoever presses it has to be host at that moment: a button may be pressed again, by anybody, years later. */
export function runAddedAction(
  { does, id }: Extract<Action, { kind: 'added' }>,
  context: Context,
  origin: Origin,
): Promise<Reply> {
  return withPlace(context, async ({ data: { articles } }) => {
    const refused = whyNotHost(context, origin);
    if (refused !== undefined) return presentProblem(refused);
    const { user } = origin;
    switch (does) {
      case 'add':
      case 'undo':
      case 'remove':
      case 'restore':
        return presentArticleChanged(does, await articles[does](id, user));
      case 'discard':
        return presentDiscarded(await articles.discard(id));
      case 'tell': {
        const article = (await articles.list()).find(each => each.id === id);
        return article === undefined
          ? presentProblem(say`That article is no longer there, so there is nothing to tell.`)
          : presentTold(article);
      }
    }
  });
}
