/** Slash commands, in channels and direct messages; Slack has none in threads. */
import type { App } from '@slack/bolt';
import { typedNames } from '../../src/index.ts';
import type { Asked } from './asked.ts';
import type { Desk } from './desk.ts';
import { commandMeant, fromCommand } from './invocation.ts';
import { openAddForm } from './on-add.ts';
import { createResponseUrl } from './response-url.ts';

/** `/footnote add` is the command `/footnote`, with a first word. */
const ADD_GROUP = 'footnote';

export function answerCommands(app: App, desk: Desk): void {
  const { bot, account, delivery, manifest } = desk;
  app.command(/^\//u, async ({ ack, command, respond }) => {
    await ack();
    const where = { team: account.team, channel: command.channel_id, user: command.user_id };
    const known = typedNames(bot.commands());
    const typed = command.command.slice(1);
    const meant = commandMeant(typed.toLowerCase(), known, manifest.told());
    manifest.saw(typed, meant);
    const asked: Asked = { ...where, name: command.user_name, responseUrl: createResponseUrl(respond) };
    if (meant === ADD_GROUP && (await openAddForm(command, asked, desk))) return;
    const reply = await bot.handle(fromCommand(command, where, known, manifest.told()));
    await delivery.deliver(reply, asked);
  });
}
