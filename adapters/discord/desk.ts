/** What answering an interaction needs besides the interaction. */
import type { REST } from 'discord.js';
import type { Bot, Logger } from '../../src/index.ts';
import type { FileHost } from '../fetch-file.ts';
import type { Once } from '../once.ts';
import type { ServerClock } from './server-clock.ts';
import type { Timing } from './timing.ts';

export interface Desk {
  readonly bot: Bot;
  readonly logger: Logger;
  readonly timing: Timing;
  readonly clock: ServerClock;
  /** Tries once: for posts of which a second copy could not be told from the first. */
  readonly once: REST;
  /** Where people's files are fetched from. */
  readonly files: FileHost;
  /** Posts that buttons have caused. */
  readonly posted: Once;
}
