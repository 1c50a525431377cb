/** What is offered while someone types into an option. */
import type { AutocompleteInteraction } from 'discord.js';
import { cutWords, type Suggestion } from '../../src/index.ts';
import { acknowledge } from './deliver.ts';
import type { Desk } from './desk.ts';
import { plainLine } from './escape.ts';
import { commandName, originOf } from './invocation.ts';
import { CHOICE_TEXT_MAX, CHOICES_MAX } from './limits.ts';

export interface Choice {
  readonly name: string;
  readonly value: string;
}

export async function complete(interaction: AutocompleteInteraction, { bot }: Desk): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const request = { command: commandName(interaction), option: name, typed: value };
  const found = await bot.suggest(request, originOf(interaction));
  await acknowledge(() => interaction.respond(choicesOf(found)));
}

/** A value that is too long to be sent back whole is not offered. */
export function choicesOf(suggestions: readonly Suggestion[], max = CHOICES_MAX): readonly Choice[] {
  return suggestions
    .map(({ label, value }) => ({ name: cutWords(plainLine(label), CHOICE_TEXT_MAX), value }))
    .filter(({ name, value }) => name !== '' && value !== '' && value.length <= CHOICE_TEXT_MAX)
    .slice(0, max);
}
