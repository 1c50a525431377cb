import type { Host } from '../../community/settings.ts';
import { say } from '../../language/say.ts';
import type { Block, Reply, Row } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** `managed`: the platform says who manages the community, and they are hosts without being listed. */
export function presentHosts(
  hosts: readonly Host[],
  managed: boolean,
  heading = say`The hosts here:`,
): Reply {
  const blocks: readonly Block[] = [
    ...(hosts.length === 0 && !managed ? [{ kind: 'text', text: say`Nobody yet.` } as const] : []),
    ...(hosts.length > 0 ? [{ kind: 'list', items: hosts.map(rowOf) } as const] : []),
    ...(managed
      ? [{ kind: 'note', text: say`Everybody who may manage the community is host.` } as const]
      : []),
  ];
  return hostReply(heading, blocks, { kind: 'hosts', hosts });
}

function rowOf({ kind, id }: Host): Row {
  return { label: kind === 'user' ? say`user` : say`role`, text: id };
}
