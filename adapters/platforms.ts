/** The chat platforms that Footnote can run on, and what turns each on. */
import type { Bot, Config, Logger, VariableOwner } from '../src/index.ts';
import type { Adapter } from './adapter.ts';

export interface Platform {
  readonly name: Exclude<VariableOwner, 'all'>;
  /** Undefined when the settings do not ask for it; loads its SDK only when they do. */
  create(config: Config, bot: Bot, logger: Logger): Promise<Adapter> | undefined;
}

export const PLATFORMS: readonly Platform[] = [];
