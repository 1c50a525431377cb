/** `footnote doctor`. */
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

export function addDoctor(program: Command, choose: Choose): void {
  program
    .command('doctor')
    .description('say what is set up, what is missing, and what to do about it')
    .action(() =>
      choose(async session => {
        const { examine } = await import('./doctor.ts');
        return examine(session);
      }),
    );
}
