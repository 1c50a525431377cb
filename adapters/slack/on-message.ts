/** Mentions, where slash commands cannot go, and plain questions in a direct message. */
import type { App } from '@slack/bolt';
import { createOnce } from '../once.ts';
import type { Desk } from './desk.ts';
import { fromLine, lineOfMessage, originOf, type Where } from './invocation.ts';

/** For as long as people go back to edit what they asked. */
const ANSWERED = { ms: 24 * 60 * 60_000, max: 50_000 };

export function answerMessages(app: App, { bot, account, delivery, own }: Desk): void {
  const answered = createOnce(ANSWERED);

  /** A public answer goes to the thread, new or old; a private one where the asker is looking. */
  async function answer(text: string, where: Where, startsThread: string | undefined): Promise<void> {
    const question = lineOfMessage(text);
    const reply = await bot.handle(fromLine(question, where));
    const shareThread = where.thread ?? startsThread;
    const thread = reply.audience === 'everyone' ? shareThread : where.thread;
    await delivery.deliver(reply, {
      team: where.team,
      channel: where.channel,
      user: where.user,
      question,
      ...(thread !== undefined && { thread }),
      ...(shareThread !== undefined && { shareThread }),
    });
  }

  app.event('app_mention', async ({ event }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    // Edits send it again; a mention that an edit added was not answered yet.
    const key = `${event.channel} ${event.ts}`;
    if (!answered.first(key)) return;
    const where = {
      team: account.team,
      channel: event.channel,
      user: event.user,
      ...(event.thread_ts !== undefined && { thread: event.thread_ts }),
    };
    if (!(await bot.hears(originOf(where)))) return;
    try {
      await answer(event.text, where, event.ts);
    } catch (error) {
      answered.forget(key);
      throw error;
    }
  });

  app.event('message', async ({ event }) => {
    // Edits, joins and the like have another subtype; nobody asked anything by them.
    const asks =
      event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast';
    const ofBot = 'bot_id' in event && event.bot_id !== undefined;
    if (!asks || event.channel_type !== 'im' || ofBot) return;
    own.saw(event.channel);
    const where = {
      team: account.team,
      channel: event.channel,
      user: event.user,
      ...(event.thread_ts !== undefined && { thread: event.thread_ts }),
    };
    await answer(event.text ?? '', where, undefined);
  });
}
