/** Every interaction, once, to where it is answered; nothing that goes wrong goes further up. */
import type { Interaction } from 'discord.js';
import { inLanguage } from '../../src/index.ts';
import { askersLanguage } from '../askers-language.ts';
import { ADD } from '../message-articles.ts';
import type { Once } from '../once.ts';
import { onAddCommand } from './add-article.ts';
import { CODE, codeOf, isCode, withoutRequest } from './api-error.ts';
import { readAskerButton } from './asker-line.ts';
import { onButton } from './buttons.ts';
import { complete } from './complete.ts';
import { ask, deliver } from './deliver.ts';
import type { Desk } from './desk.ts';
import { commandInvocation, commandName, originOf } from './invocation.ts';
import { onMessageCommand } from './message-commands.ts';
import { onModalSubmit } from './modal-submits.ts';
import { showAnswer } from './show-answer.ts';

/** Always resolves. */
export async function onInteraction(interaction: Interaction, desk: Desk, seen: Once): Promise<void> {
  const { logger, timing, clock } = desk;
  if (!seen.first(interaction.id)) {
    logger.info('repeated', { type: interaction.type });
    return;
  }
  const age = clock.ageOf(interaction.createdTimestamp);
  if (age > timing.lateAfterMs) {
    logger.warn('tooLate', { type: interaction.type, ms: age });
    return;
  }
  try {
    const language = await askersLanguage(desk.bot, originOf(interaction));
    await inLanguage(language, () => route(interaction, desk));
  } catch (error) {
    report(error, interaction, desk);
  }
}

async function route(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, desk);
  if (interaction.isChatInputCommand()) {
    if (commandName(interaction) === ADD) return onAddCommand(interaction, desk);
    const invocation = commandInvocation(interaction, desk.files);
    return deliver(interaction, await ask(interaction, invocation, desk), desk);
  }
  if (interaction.isMessageContextMenuCommand()) return onMessageCommand(interaction, desk);
  if (interaction.isButton()) {
    const asked = readAskerButton(interaction.customId);
    return asked === undefined ? onButton(interaction, desk) : showAnswer(interaction, asked, desk);
  }
  if (interaction.isModalSubmit()) return onModalSubmit(interaction, desk);
}

/** Discord no longer waits, or no longer takes it: there is nobody left to tell but the host. */
function report(error: unknown, interaction: Interaction, { logger }: Desk): void {
  const fields = { type: interaction.type, code: codeOf(error) };
  if (isCode(error, CODE.unknownInteraction)) logger.warn('answeredTooLate', fields);
  else if (isCode(error, CODE.expiredToken)) logger.warn('tokenExpired', fields);
  else if (isCode(error, CODE.alreadyAcknowledged)) logger.info('alreadyAnswered', fields);
  else logger.error('notDelivered', fields, withoutRequest(error));
}
