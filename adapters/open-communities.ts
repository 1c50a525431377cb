/** Settings -> the store, and the communities whose data it keeps. */
import type { Cron } from 'croner';
import {
  type Communities,
  type Config,
  ConfigError,
  createCommunities,
  type Logger,
  openStore,
  removeAddedSnapshots,
  removeAddedVectors,
  type Store,
  type StoreRequest,
} from '../src/index.ts';
import { dataFolder } from './standard-folders.ts';

export interface OpenedCommunities {
  readonly communities: Communities;
  /** What waits to be kept is kept first. */
  close(): Promise<void>;
}

export interface KeptCommunities extends OpenedCommunities {
  /** From then on what has had its time is deleted: the platforms have said by now which communities are there. */
  beginExpiry(): void;
  /** From then on that is done each hour, and at once: what is due and was missed is made up for. */
  beginDigests(send: () => Promise<void>): void;
}

/** Every night, when few ask. */
const RETENTION = '17 3 * * *';
const DIGESTS = '5 * * * *';

/** For the platforms. Throws a ConfigError where the data is another process's, or cannot be used. */
export async function openCommunities(config: Config, logger: Logger): Promise<KeptCommunities> {
  const { Cron } = await import('croner');
  const store = await openStore(storeRequest(config, logger, 'own'));
  const expire = async () => {
    const outcome = await store.expire(Date.now());
    // It would say no more of its vectors now.
    if (outcome.kind === 'notKept') return logger.warn('retentionPutOff', { reason: outcome.says });
    await removeAddedSnapshots(dataFolder(config), 'unused');
    await removeAddedVectors(dataFolder(config), () => store.textHashes());
  };
  const failed = (error: unknown) => logger.error('retentionFailed', {}, error);
  const notSent = (error: unknown) => logger.error('digestsFailed', {}, error);
  const clocks: Cron[] = [];
  const begun: Promise<void>[] = [];
  return {
    communities: createCommunities({ store: async () => store }),
    beginExpiry() {
      clocks.push(new Cron(RETENTION, { protect: true, unref: true, catch: failed }, expire));
      // What a program that was not running has missed.
      begun.push(expire().catch(failed));
    },
    beginDigests(send) {
      clocks.push(new Cron(DIGESTS, { protect: true, unref: true, catch: notSent }, send));
      begun.push(send().catch(notSent));
    },
    async close() {
      for (const clock of clocks) clock.stop();
      await Promise.all(begun);
      await store.close();
    },
  };
}

/** For the chat, which begins before the store is there, and goes on without it; `read` makes none. */
export function openCommunitiesLater(
  config: Config,
  logger: Logger,
  use: 'share' | 'read' = 'share',
): OpenedCommunities {
  let opening: Promise<Store | undefined> | undefined;
  const open = () => {
    opening ??= openStore(storeRequest(config, logger, use)).catch(error => {
      if (!(error instanceof ConfigError)) throw error;
      if (use === 'share') logger.warn('nothingKept', { reason: error.message });
      return undefined;
    });
    return opening;
  };
  return {
    communities: createCommunities({ store: open }),
    close: async () => (await opening)?.close(),
  };
}

export function storeRequest(config: Config, logger: Logger, use: StoreRequest['use']): StoreRequest {
  return {
    dataFolder: dataFolder(config),
    databaseUrl: config.databaseUrl,
    use,
    onLost(reason, error) {
      if (error === undefined) logger.warn('recordNotKept', { reason });
      else logger.error('recordNotKept', { reason }, error);
    },
  };
}
