import type { Bot, ConfigError, Logger } from '../src/index.ts';
import type { Adapter } from './adapter.ts';
import type { Settings } from './settings.ts';

export interface PlatformRequest {
  readonly config: Settings;
  readonly bot: Bot;
  readonly logger: Logger;
  /** Ends the program when the platform cannot go on, such as after its token was revoked. */
  readonly fail: (error: ConfigError) => void;
}

/** A chat platform that Footnote can run on. */
export interface Platform {
  readonly name: string;
  /** Whether its settings are there. */
  isSetUp(settings: Settings): boolean;
  /** Loads its SDK here, so that nobody else pays for it. Called only when it is set up. */
  create(request: PlatformRequest): Promise<Adapter>;
}
