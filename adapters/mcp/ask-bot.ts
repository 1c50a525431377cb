/** A call of a tool as the bot takes it: a command, in a conversation of its own. */
import { randomUUID } from 'node:crypto';
import type { Bot, Reply } from '../../src/index.ts';

/** Nothing is read with what was shown before: an assistant says what it means, and many share one server. */
export function askBot(
  bot: Bot,
  command: string,
  input: Readonly<Record<string, string | undefined>>,
): Promise<Reply> {
  const call = randomUUID();
  return bot.handle({
    kind: 'command',
    command,
    input,
    private: true,
    community: 'mcp',
    channel: call,
    user: call,
    locale: 'en',
    hosted: false,
  });
}
