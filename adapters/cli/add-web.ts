/** `footnote web export`: the pages as files. */
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { ExportOptions } from './export-web.ts';
import type { Session } from './surroundings.ts';

export function addWeb(
  program: Command,
  choose: (run: (session: Session) => Promise<ExitCode>) => void,
): void {
  const web = program.command('web').description('work on the web pages').helpCommand(false);
  web
    .command('export')
    .description('write the pages into a folder, for any host of files or to be opened from disk')
    .argument('<dir>', 'a folder that is empty, not there yet, or an export of before')
    .option(
      '--base <url>',
      'where the pages will be, https://…; without it they name no address of their own',
    )
    .option('--all', 'also packs that are not for everyone to read')
    .option('--cards', 'a picture of each quotation, for previews of links')
    .option('--json', 'print what has changed as JSON')
    .action((dir: string, options: ExportOptions) =>
      choose(async session => {
        const { exportWeb } = await import('./export-web.ts');
        return exportWeb(dir, options, session);
      }),
    );
}
