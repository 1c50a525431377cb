import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommunities, type Settings, type Store } from '../../../src/index.ts';
import { openTown, type Town } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const ORIGIN = { community: 'a', channel: 'c', user: 'ada', locale: 'en' };

test('what was read before a change is not taken for what holds after it', async () => {
  let release = () => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  let reads = 0;
  /** The first to read is slow to hear of it. */
  const slowly = (settings: Settings): Settings => ({
    ...settings,
    async read() {
      reads += 1;
      const isFirst = reads === 1;
      const record = await settings.read();
      if (isFirst) await held;
      return record;
    },
  });
  const store: Store = {
    ...town.store,
    of(community) {
      const data = town.store.of(community);
      return { ...data, settings: slowly(data.settings) };
    },
  };
  const communities = createCommunities({ store: async () => store, now: () => 0 });
  const first = communities.at(ORIGIN);
  const second = await communities.at(ORIGIN);
  await second?.data.settings.change({ audience: 'asker' }, { user: 'ada', what: 'audience' });
  release();
  await first;
  expect((await communities.at(ORIGIN))?.settings.audience).toBe('asker');
});
