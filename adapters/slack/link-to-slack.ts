import type { Receiver } from '@slack/bolt';

/** How payloads come in: by a socket that we open, or by requests to a server of ours. */
export interface Link {
  readonly receiver: Receiver;
  /** Resolves once payloads can come in. */
  start(): Promise<void>;
  /** From then on nothing comes in; safe to call twice. */
  stop(): Promise<void>;
  /** Whether payloads can come in now. */
  isOpen(): boolean;
}
