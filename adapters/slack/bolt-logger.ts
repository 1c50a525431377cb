import { LogLevel } from '@slack/bolt';
import type { Logger } from '../../src/index.ts';

/** What Bolt itself reports; its debug lines hold whole payloads and are never written. */
export function boltLogger(logger: Logger) {
  const say = (words: readonly unknown[]) => words.map(firstLine).join(' ').slice(0, MESSAGE_MAX);
  return {
    debug() {},
    info() {},
    warn: (...words: unknown[]) => logger.warn('slack_client', { message: say(words) }),
    error: (...words: unknown[]) => logger.warn('slack_client', { message: say(words) }),
    setLevel() {},
    setName() {},
    getLevel: () => LogLevel.WARN,
  };
}

const MESSAGE_MAX = 300;

function firstLine(word: unknown): string {
  const text = word instanceof Error ? `${word.name}: ${word.message}` : String(word);
  return text.split('\n')[0] ?? '';
}
