/**
 * The public line in place of a reply that is for the asker alone: Discord has no private answer to a message. Its
 * button carries whose question it was and which, so that nothing has to be remembered.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import { ASKER_LINE, askerLine, inLanguageOf, type Reply, said, say } from '../../src/index.ts';
import { customIdOf } from './custom-id.ts';
import { notice } from './notice.ts';
import type { RenderedMessage } from './render.ts';

export interface AskedIn {
  readonly messageId: string;
  readonly asker: string;
}

const ID = /^1:a:(?<messageId>\d{17,20})@(?<asker>\d{17,20})$/u;

/** Undefined for every other button. */
export function readAskerButton(customId: string): AskedIn | undefined {
  const { messageId, asker } = ID.exec(customId)?.groups ?? {};
  return messageId === undefined || asker === undefined ? undefined : { messageId, asker };
}

export function renderAskerLine(reply: Reply, asked: AskedIn): RenderedMessage {
  return inLanguageOf(reply, () => lineFor(reply, asked));
}

function lineFor(reply: Reply, { messageId, asker }: AskedIn): RenderedMessage {
  const line = notice(askerLine(reply));
  return {
    ...line,
    components: [
      ...line.components,
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: said(ASKER_LINE.button),
            custom_id: `1:a:${messageId}@${asker}`,
          },
          {
            type: ComponentType.Button,
            style: ButtonStyle.Secondary,
            label: say`Dismiss`,
            custom_id: customIdOf({ kind: 'dismiss' }, { asker }),
          },
        ],
      },
    ],
  };
}
