/** Whether a payload is of the workspace whose token this is: the same app may be in others, which have data of their own. */
import type { Account } from './api.ts';

/** Clicks and forms say nothing of it: in a channel that is shared, their team is that of whoever clicked. */
export function isOurs(body: object, { team, enterprise }: Pick<Account, 'team' | 'enterprise'>): boolean {
  const { team_id, enterprise_id, authorizations } = body as Outer;
  if (typeof team_id !== 'string' || team === '' || team_id === team) return true;
  // In a channel that is shared, the event is of one workspace and for another.
  const isForUs = Array.isArray(authorizations) && authorizations.some(each => each?.team_id === team);
  // One installation for all workspaces of an organisation.
  return isForUs || (enterprise !== undefined && (enterprise_id === enterprise || team_id === enterprise));
}

interface Outer {
  readonly team_id?: unknown;
  readonly enterprise_id?: unknown;
  readonly authorizations?: unknown;
}
