import type { Change } from '../../community/ports.ts';
import { say } from '../../language/say.ts';
import type { Reply } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** Who changed what, the latest first; people are named by their ids on the platform. */
export function presentChanges(changes: readonly Change[]): Reply {
  const data = { kind: 'changes', changes } as const;
  if (changes.length === 0) return hostReply(say`Nothing was changed here yet.`, [], data);
  const items = changes.map(({ at, user, what }) => ({
    label: new Date(at).toISOString().slice(0, 16).replace('T', ' '),
    text: what,
    note: say`by ${user}`,
  }));
  return hostReply(
    say`What was changed here, the latest first (times are UTC):`,
    [{ kind: 'list', items }],
    data,
  );
}
