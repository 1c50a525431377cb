/** The follow-ups that a check offers, and who sees it. */
import { outcomeHash } from '../check/outcome-hash.ts';
import type { QuoteVerdict, Verdict } from '../check/verdict.ts';
import type { CheckKind } from './action.ts';
import type { Reply, ReplyAction } from './reply.ts';

/** What was checked, as it was given, and what it was checked as. */
export interface Checked {
  readonly check: CheckKind;
  /** Comes back with the actions, so it is all that a repeated check needs. */
  readonly text: string;
}

export function shareCheck(checked: Pick<Checked, 'check'>, verdict: Verdict | QuoteVerdict): ReplyAction {
  return {
    label: 'Share',
    style: 'secondary',
    action: { kind: 'shareCheck', check: checked.check, seen: outcomeHash(verdict) },
  };
}

export function morePassages({ check }: Pick<Checked, 'check'>): ReplyAction {
  return { label: 'More passages', style: 'secondary', action: { kind: 'moreForCheck', check } };
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

/** The sources say something else by now: the asker reads it before anybody else does. */
export function asChanged(reply: Reply): Reply {
  const note = {
    kind: 'note',
    text: 'The sources have changed since. The check now comes to this:',
  } as const;
  return { ...reply, audience: 'asker', placement: 'reply', blocks: [note, ...reply.blocks] };
}
