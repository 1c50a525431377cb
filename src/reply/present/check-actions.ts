/** The follow-ups that a check offers, and who sees it. */

import { say } from '../../language/say.ts';
import type { QuoteVerdict, Verdict } from '../../verdict.ts';
import { outcomeHash } from '../../verdict-hash.ts';
import type { CheckKind } from '../action.ts';
import type { Reply, ReplyAction } from '../reply.ts';

/** What was checked, as it was given, and what it was checked as. */
export interface Checked {
  readonly check: CheckKind;
  /** Comes back with the actions, so it is all that a repeated check needs. */
  readonly text: string;
}

export function shareCheck(
  checked: Pick<Checked, 'check'>,
  ...outcomes: readonly (Verdict | QuoteVerdict)[]
): ReplyAction {
  return {
    label: say`Share`,
    style: 'secondary',
    action: { kind: 'shareCheck', check: checked.check, seen: outcomeHash(outcomes) },
  };
}

export function morePassages({ check }: Pick<Checked, 'check'>): ReplyAction {
  return { label: say`More passages`, style: 'secondary', action: { kind: 'moreForCheck', check } };
}

/** For the room: without what only the asker needs. */
export function asShared(reply: Reply): Reply {
  const { carried, ...shared } = reply;
  return {
    ...shared,
    audience: 'everyone',
    placement: 'post',
    actions: reply.actions.filter(({ action }) => action.kind === 'context'),
  };
}

/** It comes to something else by now: the asker reads it before anybody else does. */
export function asChanged(reply: Reply): Reply {
  const { heading, blocks } = reply;
  return {
    ...reply,
    audience: 'asker',
    placement: 'reply',
    heading: say`This has changed since you saw it. The check now comes to this:`,
    blocks: heading === '' ? blocks : [{ kind: 'text', text: heading }, ...blocks],
  };
}

/** Whether a check that is made again comes to what the asker was shown. */
export function isAsSeen(reply: Reply, seen: string): boolean {
  return reply.actions.some(({ action }) => action.kind === 'shareCheck' && action.seen === seen);
}
