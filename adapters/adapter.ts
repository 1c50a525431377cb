import type { Postbox } from '../src/index.ts';

/** Code that speaks one platform. */
export interface Adapter {
  readonly name: string;
  /** Resolves once people can be answered; rejects with a ConfigError when the settings are the reason. */
  start(): Promise<void>;
  /** The library in force is another one: brings what the platform was told of it in line. Never rejects. */
  libraryReplaced?(): Promise<void>;
  /** Finishes what is in flight, then leaves; safe to call twice. */
  stop(): Promise<void>;
  /** How a channel is posted to by itself; absent where there are no channels. */
  readonly postbox?: Postbox;
  /** Whether its platform reaches it now; absent where nothing but its end can keep it from that. */
  isHearing?(): boolean;
}
