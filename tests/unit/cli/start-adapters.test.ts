import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import type { Session } from '../../../adapters/cli/surroundings.ts';
import type { Platform, PlatformRequest } from '../../../adapters/platform.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { startAdapters } from '../../../adapters/start-adapters.ts';
import { ConfigError } from '../../../src/index.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;

/** A platform that notes what happens to it, and a session that ends when told. */
function setUp(start: (request: PlatformRequest) => Promise<void>) {
  const events: string[] = [];
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const note = (event: string) => {
    events.push(event);
    if (event === 'READY') end();
  };
  const session: Session = {
    input: new PassThrough(),
    output: new PassThrough(),
    errors: new PassThrough(),
    config: () => readSettings({ DISCORD_TOKEN: 'abc' }),
    logger: () => ({ debug: note, info: note, warn: note, error: note }),
    ended: () => ended,
    folders: [{ path: LIBRARY, optional: false }],
    named: [],
  };
  const platform: Platform = {
    name: 'discord',
    isSetUp: ({ discord }) => discord !== undefined,
    create: async request => ({
      name: 'discord',
      start: async () => {
        await start(request);
        events.push('started');
      },
      stop: async () => {
        events.push('stopped');
      },
    }),
  };
  return { events, session, platforms: [platform] };
}

test('a platform is started, announced, and stopped when the host ends the program', async () => {
  const { events, session, platforms } = setUp(async () => {});
  expect(await startAdapters(undefined, session, platforms)).toBe(0);
  expect(events).toEqual(['libraryOpened', 'started', 'READY', 'stopped']);
});

test('a platform that cannot start ends the program, after the others were stopped', async () => {
  const { events, session, platforms } = setUp(async () => {
    throw new ConfigError(['DISCORD_TOKEN is refused.']);
  });
  await expect(startAdapters(undefined, session, platforms)).rejects.toThrow('DISCORD_TOKEN is refused.');
  expect(events).toEqual(['libraryOpened', 'stopped']);
});

test('a platform that cannot go on ends the program', async () => {
  const { events, session, platforms } = setUp(async ({ fail }) => {
    fail(new ConfigError(['DISCORD_TOKEN was revoked.']));
    await new Promise(() => {});
  });
  await expect(startAdapters(undefined, session, platforms)).rejects.toThrow('DISCORD_TOKEN was revoked.');
  expect(events).toEqual(['libraryOpened', 'stopped']);
});

test('--only names what to run, and nothing else is run', async () => {
  const { session, platforms } = setUp(async () => {});
  await expect(startAdapters('slack', session, platforms)).rejects.toThrow(/say console or discord/u);
  expect(await startAdapters('discord', session, platforms)).toBe(0);
});
