/** `footnote mcp`: the library for assistants. */
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Session } from './surroundings.ts';

export function addMcp(
  program: Command,
  choose: (run: (session: Session) => Promise<ExitCode>) => void,
): void {
  program
    .command('mcp')
    .description('answer an assistant over standard input and output (Model Context Protocol)')
    .action(() =>
      choose(async session => {
        const { serveMcp } = await import('./serve-mcp.ts');
        return serveMcp(session);
      }),
    );
}
