import { expect, test } from 'vitest';
import { createBot, createCommunities, createContext, StoreUnavailable } from '../../../src/index.ts';
import { twoPacks } from './place.ts';

const ORIGIN = { community: 'a', channel: 'c', user: 'ada', locale: 'en' };

test.each([
  ['dataUnavailable', new StoreUnavailable('The database of Footnote does not answer now.')],
  ['failed', new TypeError('ours')],
])(
  'a mention is left alone where nobody can tell whether it is wanted, and the log says so: %s',
  async (event, error) => {
    const log: string[] = [];
    const note = (said: string) => void log.push(said);
    const communities = createCommunities({ store: () => Promise.reject(error) });
    const bot = createBot(createContext(await twoPacks(), { communities }), {
      debug: note,
      info: note,
      warn: note,
      error: note,
    });
    expect(await bot.hears(ORIGIN)).toBe(false);
    expect(log).toEqual([event]);
  },
);
