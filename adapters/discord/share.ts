/** A press on “Share to channel”: a new message for everyone, once. */
import { type ButtonInteraction, MessageFlags } from 'discord.js';
import { say } from '../../src/index.ts';
import { acknowledge, holdPrivately, isPrivateMessage, type Said } from './deliver.ts';
import type { Desk } from './desk.ts';
import { readTarget } from './message-target.ts';
import { notice } from './notice.ts';
import { post } from './post.ts';
import { NO_MENTIONS, type TextDisplay } from './render.ts';

export async function share(
  interaction: ButtonInteraction,
  { reply, deferred }: Said,
  desk: Desk,
): Promise<void> {
  const { message, customId } = interaction;
  const key = `${message.id} ${customId}`;
  // Two presses before the button could be taken out of service are one wish.
  if (!desk.posted.first(key)) {
    if (deferred) await interaction.webhook.deleteMessage('@original');
    else await acknowledge(() => interaction.deferUpdate());
    return;
  }
  const inPlace = !deferred && isPrivateMessage(interaction);
  try {
    if (inPlace)
      await acknowledge(() =>
        interaction.update(withButton(interaction, { label: say`Shared`, disabled: true })),
      );
    else await holdPrivately(interaction, deferred);
  } catch (error) {
    // Nothing has been posted yet, so the next press is to count.
    desk.posted.forget(key);
    throw error;
  }

  const posted = await post(interaction, { reply, as: 'shared', key, target: readTarget(message) }, desk);
  if (posted.kind === 'posted') {
    if (!inPlace) await interaction.webhook.editMessage('@original', notice(say`Shared.`));
    return;
  }
  desk.posted.forget(key);
  if (!inPlace) {
    await interaction.webhook.editMessage('@original', notice(posted.sentence));
    return;
  }
  await interaction.webhook.editMessage('@original', withButton(interaction, {}));
  await interaction.webhook.send({ ...notice(posted.sentence), flags: HIDDEN });
}

const HIDDEN = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

/** The message as it is, with other words on the button that was pressed. */
function withButton({ message, customId }: ButtonInteraction, change: Readonly<Record<string, unknown>>) {
  const changed = (component: object): object => {
    const own = 'custom_id' in component && component.custom_id === customId;
    const inner =
      'components' in component && Array.isArray(component.components)
        ? { components: component.components.map(changed) }
        : {};
    return { ...component, ...inner, ...(own && change) };
  };
  return {
    // What came from Discord as components goes back as components.
    components: message.components.map(component => changed(component.toJSON()) as TextDisplay),
    allowedMentions: NO_MENTIONS,
    flags: MessageFlags.IsComponentsV2 as const,
  };
}
