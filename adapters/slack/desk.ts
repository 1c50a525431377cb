/** What the handlers of every surface work with. */
import type { Bot, Logger } from '../../src/index.ts';
import type { FileHost } from '../fetch-file.ts';
import type { Once } from '../once.ts';
import type { Account, SlackApi } from './api.ts';
import type { Delivery } from './deliver.ts';
import type { ManifestWatch } from './manifest-watch.ts';
import type { OwnConversations } from './own-conversations.ts';
import type { Timing } from './timing.ts';

export interface Desk {
  readonly bot: Bot;
  readonly api: SlackApi;
  readonly account: Account;
  readonly delivery: Delivery;
  readonly logger: Logger;
  /** Shares and posts that were done or are under way. */
  readonly shares: Once;
  readonly manifest: ManifestWatch;
  readonly timing: Timing;
  readonly own: OwnConversations;
  /** Where people's files are fetched from, with the bot's token. */
  readonly files: FileHost;
}
