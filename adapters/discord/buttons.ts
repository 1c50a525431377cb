/** A press on a button: everything needed is in its id and in the message that it is on. */
import type { ButtonInteraction } from 'discord.js';
import { ask, deliver, replace } from './deliver.ts';
import type { Desk } from './desk.ts';
import { dismiss } from './dismiss.ts';
import { actionInvocation } from './invocation.ts';
import { readTarget, targetLine } from './message-target.ts';
import type { Frame } from './render.ts';
import { share } from './share.ts';

export async function onButton(interaction: ButtonInteraction, desk: Desk): Promise<void> {
  const said = await ask(interaction, actionInvocation(interaction), desk);
  switch (said.reply.placement) {
    case 'reply':
      return deliver(interaction, said, desk, frameOf(interaction));
    case 'update':
      return replace(interaction, said, desk, frameOf(interaction));
    case 'post':
      return share(interaction, said, desk);
    case 'remove':
      return dismiss(interaction, said);
  }
}

/** What is read on the way to a quotation still belongs to the same message. */
function frameOf(interaction: ButtonInteraction): Frame {
  const target = readTarget(interaction.message);
  return target === undefined ? {} : { below: [targetLine(target, interaction)] };
}
