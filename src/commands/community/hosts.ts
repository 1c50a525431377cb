import type { LastHost, Written } from '../../community/ports.ts';
import type { Host } from '../../community/settings.ts';
import { said, say } from '../../language/say.ts';
import { presentHosts } from '../../reply/present/present-hosts.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Command } from '../command.ts';
import { withPlace } from './with-place.ts';

const hostOption = { required: false, maxLength: 100, takes: 'host' } as const;

const options = {
  add: { ...hostOption, description: 'Somebody, or a role, who may use these commands too' },
  remove: { ...hostOption, description: 'Somebody, or a role, who may not any more' },
} as const;

export const hosts: Command<typeof options> = {
  name: 'footnote hosts',
  summary: 'For hosts: show who hosts Footnote here, or add and remove hosts',
  options,
  examples: [{ input: {}, shows: 'the hosts of this community' }],
  fromTopic: false,
  forHosts: true,
  run: ({ add, remove }, context, origin) =>
    withPlace(context, async place => {
      const { settings } = place.data;
      const [added, removed] = [hostOf(add), hostOf(remove)];
      if ((add !== undefined && added === undefined) || (remove !== undefined && removed === undefined)) {
        return presentProblem(say`Name somebody by a mention, or as user:ID or role:ID.`);
      }
      if (added !== undefined && added.kind === removed?.kind && added.id === removed.id) {
        return presentProblem(say`Name two different hosts to add and to remove.`);
      }
      const changes: (() => Promise<Written | LastHost>)[] = [];
      const { user } = origin;
      if (added !== undefined) {
        changes.push(() => settings.addHost(added, { user, what: `host added: ${added.kind} ${added.id}` }));
      }
      if (removed !== undefined) {
        const leaves = isManaged(origin) ? 'anybody' : 'somebody';
        const author = { user, what: `host removed: ${removed.kind} ${removed.id}` };
        changes.push(() => settings.removeHost(removed, author, leaves));
      }
      for (const change of changes) {
        const written = await change();
        if (written.kind === 'notKept') return presentProblem(said(written.says));
        if (written.kind === 'lastHost') {
          return presentProblem(say`Nobody would be host then: add somebody first.`);
        }
      }
      const now = changes.length === 0 ? place.record : await settings.read();
      return presentHosts(now.hosts, isManaged(origin));
    }),
};

/** Where the platform says who manages, there is always somebody who can. */
function isManaged({ standing }: { readonly standing?: unknown }): boolean {
  return standing !== undefined;
}

function hostOf(text: string | undefined): Host | undefined {
  const [, kind, id] = /^(?:(user|role):)?([\w.-]{1,64})$/u.exec(text ?? '') ?? [];
  return id === undefined ? undefined : { kind: kind === 'role' ? 'role' : 'user', id };
}
