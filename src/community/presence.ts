/** Which communities the bot is in, as the platforms tell it. Nothing of it stops an answer. */
import type { Origin } from '../invocation.ts';
import type { Logger } from '../logger.ts';
import type { Communities } from './communities.ts';
import { StoreUnavailable, type Written } from './ports.ts';

export interface Presence {
  joined(community: string): Promise<void>;
  left(community: string): Promise<void>;
  /** Those of a platform that the bot is in now; of the others of that platform it has been taken out. */
  present(communities: readonly string[], isOfPlatform: (community: string) => boolean): Promise<void>;
  /** Makes whoever types it the first host, for platforms that know none; undefined where there is one. */
  hostCode(community: string): Promise<string | undefined>;
  /** Whether whoever asks is a host there, as far as is known now. */
  isHost(origin: Origin): Promise<boolean>;
  /** Whether any community has packs of its own. */
  anyPacksChosen(): Promise<boolean>;
  /** Hears of each change of what a community has set. */
  onChange(listener: (community: string) => void): void;
}

export function createPresence(communities: Communities | undefined, logger: Logger): Presence {
  async function told<T>(work: (all: Communities) => Promise<T>, otherwise: T): Promise<T> {
    if (communities === undefined) return otherwise;
    try {
      return await work(communities);
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      logger.warn('dataUnavailable', { reason: error.message });
      return otherwise;
    }
  }

  const KEPT: Written = { kind: 'kept' };
  function heard(outcome: Written): void {
    if (outcome.kind === 'notKept') logger.warn('presenceNotKept', { reason: outcome.says });
  }

  return {
    joined: async community => heard(await told(all => all.joined(community), KEPT)),
    left: async community => heard(await told(all => all.left(community), KEPT)),
    present: async (here, isOfPlatform) => heard(await told(all => all.present(here, isOfPlatform), KEPT)),
    hostCode: community => told<string | undefined>(all => all.hostCode(community), undefined),
    isHost: origin => told(async all => (await all.at(origin))?.isHost === true, false),
    anyPacksChosen: () => told(async all => (await all.packsChosen()).length > 0, false),
    onChange: listener => communities?.onChange(listener),
  };
}
