import type { Host } from '../../community/settings.ts';
import type { Block, Reply } from '../reply.ts';
import { hostReply } from './host-reply.ts';

/** `managed`: the platform says who manages the community, and they are hosts without being listed. */
export function presentHosts(hosts: readonly Host[], managed: boolean, heading = 'The hosts here:'): Reply {
  const blocks: readonly Block[] = [
    ...(hosts.length === 0 && !managed ? [{ kind: 'text', text: 'Nobody yet.' } as const] : []),
    ...(hosts.length > 0
      ? [{ kind: 'list', items: hosts.map(({ kind, id }) => ({ label: kind, text: id })) } as const]
      : []),
    ...(managed ? [{ kind: 'note', text: 'Everybody who may manage the community is host.' } as const] : []),
  ];
  return hostReply(heading, blocks, { kind: 'hosts', hosts });
}
