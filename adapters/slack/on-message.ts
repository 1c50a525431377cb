/** Mentions, where slash commands cannot go, and plain questions in a direct message. */
import type { App } from '@slack/bolt';
import { fromMessage, type Where } from './invocation.ts';
import type { Tools } from './tools.ts';

export function answerMessages(app: App, { bot, account, delivery }: Tools): void {
  /** A public answer goes to the thread, new or old; a private one where the asker is looking. */
  async function answer(text: string, where: Where, startsThread: string | undefined): Promise<void> {
    const reply = await bot.handle(fromMessage(text, where));
    const shareThread = where.thread ?? startsThread;
    const thread = reply.audience === 'everyone' ? shareThread : where.thread;
    await delivery.deliver(reply, {
      team: where.team,
      channel: where.channel,
      user: where.user,
      ...(thread !== undefined && { thread }),
      ...(shareThread !== undefined && { shareThread }),
    });
  }

  app.event('app_mention', async ({ event }) => {
    // An edited message was answered when it was written.
    if (event.user === undefined || event.bot_id !== undefined || 'edited' in event) return;
    const where = {
      team: account.team,
      channel: event.channel,
      user: event.user,
      ...(event.thread_ts !== undefined && { thread: event.thread_ts }),
    };
    await answer(event.text, where, event.ts);
  });

  app.event('message', async ({ event }) => {
    // Edits, joins and the like have a subtype; nobody asked anything by them.
    if (event.subtype !== undefined || event.channel_type !== 'im' || event.bot_id !== undefined) return;
    const where = {
      team: account.team,
      channel: event.channel,
      user: event.user,
      ...(event.thread_ts !== undefined && { thread: event.thread_ts }),
    };
    await answer(event.text ?? '', where, undefined);
  });
}
