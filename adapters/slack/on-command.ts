/** Slash commands, in channels and direct messages; Slack has none in threads. */
import type { App } from '@slack/bolt';
import type { Desk } from './desk.ts';
import { commandMeant, fromCommand } from './invocation.ts';
import { createResponseUrl } from './response-url.ts';

export function answerCommands(app: App, { bot, account, delivery, manifest }: Desk): void {
  app.command(/^\//u, async ({ ack, command, respond }) => {
    await ack();
    const where = { team: account.team, channel: command.channel_id, user: command.user_id };
    const known = bot.commands().map(each => each.name);
    const typed = command.command.slice(1);
    manifest.saw(typed, commandMeant(typed.toLowerCase(), known, manifest.told()));
    const reply = await bot.handle(fromCommand(command, where, known, manifest.told()));
    await delivery.deliver(reply, {
      ...where,
      name: command.user_name,
      responseUrl: createResponseUrl(respond),
    });
  });
}
