/**
 * Conversations of somebody with the bot alone. Slack names those of two people alike, and tells them apart only by
 * what it sends: a message to the bot, or that somebody opened its page. What is forgotten costs no more than a
 * button that shares with oneself.
 */
export interface OwnConversations {
  saw(channel: string): void;
  has(channel: string): boolean;
}

/** More push out those that were seen longest ago. */
const KEPT_MAX = 10_000;

export function createOwnConversations(max = KEPT_MAX): OwnConversations {
  const seen = new Set<string>();
  return {
    saw(channel) {
      if (!channel.startsWith('D')) return;
      seen.delete(channel);
      seen.add(channel);
      const [oldest] = seen;
      if (seen.size > max && oldest !== undefined) seen.delete(oldest);
    },
    has: channel => seen.has(channel),
  };
}
