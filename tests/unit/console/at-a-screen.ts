/** The chat at a screen, key by key, for tests of what readline does with them. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createConsoleAdapter } from '../../../adapters/console/adapter.ts';
import type { Bot, Invocation, Reply } from '../../../src/index.ts';

export interface AtScreen {
  /** Everything that was written so far. */
  shown(): string;
  /** Resolves once that has the text, or fits the pattern. */
  until(wanted: string | RegExp): Promise<string>;
  press(keys: string): void;
  tell(sentence: string): void;
  readonly finished: Promise<number>;
  /** Whether it still waits for keys. */
  listens(): boolean;
  /** What the bot was asked, in order. */
  readonly asked: readonly string[];
}

/** `answer` is what each question comes to; a question may be left open. */
export async function openAtScreen(bot: Bot, answer?: (text: string) => Promise<Reply>): Promise<AtScreen> {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 100 });
  const asked: string[] = [];
  let shown = '';
  output.on('data', chunk => {
    shown += chunk;
  });
  const textOf = (invocation: Invocation) => (invocation.kind === 'text' ? invocation.text : '');
  const adapter = createConsoleAdapter({
    bot: {
      ...bot,
      handle(invocation) {
        asked.push(textOf(invocation));
        return answer?.(textOf(invocation)) ?? bot.handle(invocation);
      },
    },
    input,
    output,
    errors: output,
    chat: true,
    styled: false,
    banner: [],
  });
  await adapter.start();
  onTestFinished(() => adapter.stop());
  const has = (wanted: string | RegExp) =>
    typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
  return {
    shown: () => shown,
    async until(wanted) {
      while (!has(wanted)) await once(output, 'data');
      return shown;
    },
    press: keys => void input.write(keys),
    tell: sentence => adapter.tell(sentence),
    finished: adapter.finished,
    listens: () => !input.isPaused(),
    asked,
  };
}
