/** What Slack still offers from another version: acknowledged, so that nobody is left with a warning sign. */
import type { App, BlockAction, MessageShortcut } from '@slack/bolt';
import type { Asked } from './asked.ts';
import { ANSWER_ACTION } from './asker-line.ts';
import type { Desk } from './desk.ts';
import { FIELD, FORM, sentenceModal } from './modals.ts';
import { ACTION_PREFIX, CANVAS_ACTION, FILE_ACTION, LINK_PREFIX } from './render-buttons.ts';
import { createResponseUrl, type Respond } from './response-url.ts';
import { SHORTCUT } from './shortcuts.ts';
import { WORDS } from './words.ts';

export function answerUnknown(app: App, { account, delivery, logger }: Desk): void {
  const note = (kind: string) => logger.warn('slack_unknown', { kind });

  async function tell(body: MessageShortcut | BlockAction, respond: Respond): Promise<void> {
    const asked: Asked = {
      team: account.team,
      channel: body.channel?.id ?? '',
      user: body.user.id,
      ...(body.response_url && { responseUrl: createResponseUrl(respond) }),
    };
    if (asked.responseUrl !== undefined) await delivery.tell(WORDS.unknown(), asked);
  }

  app.action<BlockAction>(
    {
      type: 'block_actions',
      action_id: otherThan(
        `${ACTION_PREFIX}\\d+`,
        `${LINK_PREFIX}\\d+`,
        ANSWER_ACTION,
        FILE_ACTION,
        CANVAS_ACTION,
      ),
    },
    async ({ ack, body, respond }) => {
      await ack();
      note('action');
      await tell(body, respond);
    },
  );
  app.shortcut(otherThan(...Object.values(SHORTCUT)), async ({ ack, shortcut, respond }) => {
    await ack();
    note('shortcut');
    if (shortcut.type === 'message_action') await tell(shortcut, respond);
  });
  app.view(otherThan(...Object.values(FORM)), async ({ ack }) => {
    note('view');
    await ack({ response_action: 'update', view: sentenceModal(WORDS.unknown()) });
  });
  app.options(otherThan(FIELD.passage), async ({ ack }) => {
    note('options');
    await ack({ options: [] });
  });
}

function otherThan(...ids: readonly string[]): RegExp {
  return new RegExp(`^(?!(?:${ids.join('|')})$)`, 'u');
}
