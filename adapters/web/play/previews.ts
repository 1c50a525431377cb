/**
 * How the chat platforms would show a reply. Their own adapters make the messages; they come here as values, since
 * platforms do not know each other.
 */
import type { Reply } from '../../../src/index.ts';
import type { DiscordMessage } from './discord-message.ts';
import type { SlackMessage } from './slack-message.ts';

export interface Preview<Message> {
  /** The message as the platform's API takes it; `name` is who asked. */
  message(reply: Reply, name: string): Message;
  /** The action of a button, by what the platform gives back when it is pressed. */
  encodedOf(pressed: string): string;
}

export interface Previews {
  /** Loads the adapter when it is first wanted. */
  discord(): Promise<Preview<DiscordMessage>>;
  slack(): Promise<Preview<SlackMessage>>;
}
