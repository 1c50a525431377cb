import type { Command } from 'commander';

/** `footnote help` and `footnote help pack check`, as `--help` says it. */
export function addHelp(program: Command): void {
  program
    .command('help')
    .description('print what there is, or what a subcommand takes')
    .argument('[subcommand...]')
    .action((names: string[]) => {
      let asked = program;
      for (const name of names) {
        const found = asked.commands.find(command => command.name() === name);
        if (found === undefined) program.error(`There is no subcommand ${name}`);
        asked = found;
      }
      asked.help();
    });
}
