/** Shortcuts: the way to the sources from any message, threads included. */
import type { App, GlobalShortcut, MessageShortcut } from '@slack/bolt';
import type { Asked } from './asked.ts';
import type { ModalView } from './blocks.ts';
import type { Desk } from './desk.ts';
import { readMessageText } from './escape.ts';
import { fromForeignMessage } from './invocation.ts';
import { askModal, checkModal, type FormPlace, quoteModal } from './modals.ts';
import { openForm } from './open-form.ts';
import { createResponseUrl, type Respond } from './response-url.ts';
import { SHORTCUT } from './shortcuts.ts';
import { WORDS } from './words.ts';

export function answerShortcuts(app: App, desk: Desk): void {
  const { bot, account, delivery } = desk;
  const maxLengthOf = (command: string) => {
    const options = Object.values(bot.commands().find(each => each.name === command)?.options ?? {});
    return options.find(option => option.rest === true)?.maxLength ?? 0;
  };

  const open = (trigger: string, view: ModalView, asked: Asked | undefined) =>
    openForm(trigger, view, asked, desk);

  const onMessage = (
    callback: string,
    answer: (shortcut: MessageShortcut, asked: Asked, thread: string) => Promise<void>,
  ) =>
    app.shortcut<MessageShortcut>(
      { callback_id: callback, type: 'message_action' },
      async ({ ack, shortcut, respond }) => {
        await ack();
        const { asked, thread } = askedByShortcut(shortcut, respond, account.team);
        await answer(shortcut, asked, thread);
      },
    );

  onMessage(SHORTCUT.find, async ({ message }, asked) => {
    const invocation = fromForeignMessage(message.text ?? '', asked);
    if (invocation === undefined) return delivery.tell(WORDS.noWords(), asked);
    await delivery.deliver(await bot.handle(invocation), asked);
  });

  onMessage(SHORTCUT.quote, (shortcut, asked, thread) =>
    open(shortcut.trigger_id, quoteModal(placeOf(asked, thread)), asked),
  );

  onMessage(SHORTCUT.check, (shortcut, asked, thread) => {
    const claim = readMessageText(shortcut.message.text ?? '');
    const max = maxLengthOf('factcheck');
    const view = checkModal(placeOf(asked, thread), claim, max);
    return open(shortcut.trigger_id, view, asked);
  });

  app.shortcut<GlobalShortcut>({ callback_id: SHORTCUT.ask, type: 'shortcut' }, async ({ ack, shortcut }) => {
    await ack();
    await open(shortcut.trigger_id, askModal(maxLengthOf('ask')), undefined);
  });
}

function placeOf({ channel, thread: within }: Asked, thread: string): FormPlace {
  return { channel, thread, within: within !== undefined };
}

/** A private answer shows where the message is; what is shared goes to its thread, new or old. */
export function askedByShortcut(
  { channel, message, user }: MessageShortcut,
  respond: Respond,
  team: string,
): { readonly asked: Asked; readonly thread: string } {
  const within = typeof message.thread_ts === 'string' ? message.thread_ts : undefined;
  const thread = within ?? message.ts;
  const asked: Asked = {
    team,
    channel: channel.id,
    user: user.id,
    name: user.name,
    responseUrl: createResponseUrl(respond),
    shareThread: thread,
    ...(within !== undefined && { thread: within }),
  };
  return { asked, thread };
}
