/** Which communities the bot is in, where it may not be the only one with this data. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MANAGER, openTown, type Town } from './place.ts';

const DAY = 24 * 60 * 60 * 1_000;
let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('a community that another bot on the same data is not in stays, where somebody asks this one', async () => {
  for (const community of ['a', 'b']) {
    await town.say('/footnote settings audience:asker', { ...MANAGER, community });
    await town.say('/footnote settings', { ...MANAGER, community });
  }
  await town.bot.presence.present([], () => true);
  await town.say('/help', { ...MANAGER, community: 'a' });
  await town.store.expire(town.clock.now + 8 * DAY);
  expect(await town.store.communities()).toEqual(['a']);
  expect((await town.store.of('a').settings.read()).choices).toEqual({ audience: 'asker' });
});
