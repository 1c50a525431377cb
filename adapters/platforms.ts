/** The chat platforms that Footnote can run on, and what turns each on. */
import type { Bot, Config, ConfigError, Logger, VariableOwner } from '../src/index.ts';
import type { Adapter } from './adapter.ts';
import { discordPlatform } from './discord/platform.ts';
import { slackPlatform } from './slack/platform.ts';

export interface PlatformRequest {
  readonly config: Config;
  readonly bot: Bot;
  readonly logger: Logger;
  /** Ends the program when the platform cannot go on, such as after its token was revoked. */
  readonly fail: (error: ConfigError) => void;
}

export interface Platform {
  readonly name: Exclude<VariableOwner, 'all'>;
  /** Loads its SDK here, so that nobody else pays for it. Called only when its settings are there. */
  create(request: PlatformRequest): Promise<Adapter>;
}

export const PLATFORMS: readonly Platform[] = [discordPlatform, slackPlatform];
