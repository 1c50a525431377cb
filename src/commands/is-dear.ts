import type { Invocation } from '../invocation.ts';
import type { CommandFinder } from './resolve-command.ts';

/** Whether it takes much longer than an answer, by what it looks like before anything of it was read. */
export function isDear(invocation: Invocation, finder: CommandFinder): boolean {
  const isDearName = (name: string | undefined) =>
    name !== undefined && finder.command(name.toLowerCase())?.isDear === true;
  switch (invocation.kind) {
    case 'command':
      return isDearName(invocation.command);
    case 'text':
      return isDearName(/^\s*\/?(\w{1,32})/u.exec(invocation.text)?.[1]);
    case 'action':
      return invocation.carried !== undefined;
  }
}
