/** `footnote discord register|invite`: what a host does once, or after changing topics. */
import type { Command } from 'commander';
import { ConfigError } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import type { DiscordSettings } from '../discord/settings.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { openBot } from '../open-bot.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

export function addDiscord(program: Command, choose: Choose): void {
  const discord = program.command('discord').description('set up Discord').helpCommand(false);
  discord
    .command('register')
    .description('bring the commands on Discord in line; starting Footnote does the same')
    .option('--dry-run', 'print what would change, and change nothing')
    .action((options: { dryRun?: boolean }) => choose(session => register(options.dryRun === true, session)));
  discord
    .command('invite')
    .description('print the link that adds the bot to a server')
    .action(() => choose(invite));
}

async function register(dryRun: boolean, session: Session): Promise<ExitCode> {
  const settings = settingsOf(session);
  const { registerFromHost } = await import('../discord/host-commands.ts');
  const bot = await openBot(session, session.logger('warn'));
  const lines = await registerFromHost(bot.commands(), settings, dryRun);
  for (const line of lines) session.output.write(`${safeLine(line)}\n`);
  return EXIT.answer;
}

async function invite(session: Session): Promise<ExitCode> {
  const { inviteFromHost } = await import('../discord/host-commands.ts');
  session.output.write(`${await inviteFromHost(settingsOf(session))}\n`);
  return EXIT.answer;
}

function settingsOf(session: Session): DiscordSettings {
  const { discord } = session.config();
  if (discord === undefined) throw new ConfigError(['DISCORD_TOKEN is not set: Discord is set up with it.']);
  return discord;
}
