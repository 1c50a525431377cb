/** The one place where somebody is told apart from a host. */
import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import { say } from '../language/say.ts';

/** Undefined for a host; else a sentence that says who may, or how to become one. */
export function whyNotHost({ place }: Pick<Context, 'place'>, origin: Origin): string | undefined {
  if (place?.isHost === true) return undefined;
  if (origin.hosted === false)
    return say`This is a conversation without hosts: set things in your server or workspace.`;
  if (place === undefined) return say`Nothing is kept here, so there is nothing to set.`;
  if (origin.standing?.isWhole === false)
    return say`That is for hosts, and not by a message: type / and pick the command.`;
  const open = place.record.hosts.length === 0 && origin.standing === undefined;
  return open
    ? say`Nobody is host here yet. The log of Footnote has a code: /footnote claim with it makes you the first.`
    : say`That is for the hosts of this community.`;
}
