/** What is read on pages. */
import { say } from '../../language/say.ts';
import type { Action } from '../action.ts';
import type { ReplyAction } from '../reply.ts';

/** To the page before and to the one after, as far as there are any. */
export function pageTurns(
  page: number,
  pages: number,
  turnTo: (page: number) => Action,
): readonly ReplyAction[] {
  const turn = (label: string, to: number): readonly ReplyAction[] =>
    to < 1 || to > pages ? [] : [{ label, style: 'secondary', action: turnTo(to) }];
  return [...turn(say`Previous page`, page - 1), ...turn(say`Next page`, page + 1)];
}

/** `Timeline, page 2 of 3`; where there is one page, the title alone. */
export function titleOfPage(title: string, page: number, pages: number): string {
  return pages === 1 ? title : say`${title}, page ${page} of ${pages}`;
}
