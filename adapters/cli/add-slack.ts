/** `footnote slack manifest`: what a host does once, or after changing topics. */
import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.ts';
import type { ManifestOptions } from './slack-manifest.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

export function addSlack(program: Command, choose: Choose): void {
  const slack = program.command('slack').description('set up Slack').helpCommand(false);
  slack
    .command('manifest')
    .description('print the manifest of the Slack app, with a link that creates it')
    .option('--http <url>', 'where Slack reaches this machine, https://…; without it Socket Mode')
    .option('--prefix <prefix>', 'before every command, against name clashes: fn makes /fn-ask')
    .option('--dm', 'answer plain questions in direct messages; needs to read those')
    .option('--canvas', 'let hosts put a bibliography into the canvas of a channel; needs to see channels')
    .option('--push', 'write it to Slack by SLACK_CONFIG_TOKEN instead of printing it')
    .action((options: ManifestOptions) =>
      choose(async session => {
        const { printSlackManifest } = await import('./slack-manifest.ts');
        return printSlackManifest(options, session);
      }),
    );
}
