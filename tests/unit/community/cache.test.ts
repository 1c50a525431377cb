import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCommunities, type Settings, type Store } from '../../../src/index.ts';
import { openTown, type Town } from './place.ts';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const ORIGIN = { community: 'a', channel: 'c', user: 'ada', locale: 'en' };

/** Communities over a store of which each reading can be held; time passes as it is told to. */
function counted() {
  let held: Promise<void> | undefined;
  let release = () => {};
  let clock = 0;
  const reads: string[] = [];
  const slowly = (community: string, settings: Settings): Settings => ({
    ...settings,
    async read() {
      reads.push(community);
      const until = held;
      const record = await settings.read();
      await until;
      return record;
    },
  });
  const store: Store = {
    ...town.store,
    of(community) {
      const data = town.store.of(community);
      return { ...data, settings: slowly(community, data.settings) };
    },
  };
  return {
    communities: createCommunities({ store: async () => store, now: () => clock }),
    reads,
    pass: (ms: number) => {
      clock += ms;
    },
    hold: () => {
      held = new Promise<void>(resolve => {
        release = () => {
          held = undefined;
          resolve();
        };
      });
    },
    release: () => release(),
  };
}

test('what was read before a change is not taken for what holds after it', async () => {
  const { communities, pass, hold, release } = counted();
  const before = await communities.at(ORIGIN);
  pass(60_000);
  hold();
  const first = communities.at(ORIGIN);
  await before?.data.settings.change({ audience: 'asker' }, { user: 'ada', what: 'audience' });
  release();
  await first;
  expect((await communities.at(ORIGIN))?.settings.audience).toBe('asker');
});

test('hundreds who ask at once are told by one reading, and whoever asks after a change by another', async () => {
  const { communities, reads, pass, hold, release } = counted();
  const before = await communities.at(ORIGIN);
  pass(60_000);
  hold();
  const many = Array.from({ length: 300 }, () => communities.at(ORIGIN));
  const elsewhere = communities.at({ ...ORIGIN, community: 'b' });
  await before?.data.settings.change({ audience: 'asker' }, { user: 'ada', what: 'audience' });
  const late = communities.at(ORIGIN);
  release();
  await Promise.all([...many, elsewhere]);
  expect((await late)?.settings.audience).toBe('asker');
  expect(reads.toSorted()).toEqual(['a', 'a', 'a', 'b']);
});

test('a reading that failed is begun anew by whoever asks next', async () => {
  let fails = true;
  const store: Store = {
    ...town.store,
    of(community) {
      const data = town.store.of(community);
      const read: Settings['read'] = () => (fails ? Promise.reject(new Error('no')) : data.settings.read());
      return { ...data, settings: { ...data.settings, read } };
    },
  };
  const communities = createCommunities({ store: async () => store });
  await expect(communities.at(ORIGIN)).rejects.toThrow('no');
  fails = false;
  expect(await communities.at(ORIGIN)).toBeDefined();
});
