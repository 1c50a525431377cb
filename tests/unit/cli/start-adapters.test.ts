import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../../adapters/cli/surroundings.ts';
import type { Platform, PlatformRequest } from '../../../adapters/platform.ts';
import { readSettings } from '../../../adapters/settings.ts';
import { startAdapters } from '../../../adapters/start-adapters.ts';
import { type Bot, ConfigError, openStore } from '../../../src/index.ts';
import { FERRY_ARTICLE, ferry, libraryOnDisk } from '../library/library-on-disk.ts';

const LIBRARY = new URL('../../contract/library', import.meta.url).pathname;

/** A platform that notes what happens to it, and a session that ends once it is READY, or when told. */
function setUp(start: (request: PlatformRequest) => Promise<void>, onReplaced?: () => void) {
  const events: string[] = [];
  let end = () => {};
  const ended = new Promise<void>(resolve => {
    end = resolve;
  });
  const note = (event: string) => {
    // Sentences are compared whenever there is time, which may be before or after the end.
    if (event !== 'vectorsReady') events.push(event);
    if (event === 'READY' && onReplaced === undefined) end();
  };
  const session: Session = {
    input: new PassThrough(),
    output: new PassThrough(),
    errors: new PassThrough(),
    config: () => readSettings({ DISCORD_TOKEN: 'abc', FOOTNOTE_WEB: 'off' }),
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
      libraryReplaced: async () => onReplaced?.(),
      stop: async () => {
        events.push('stopped');
      },
    }),
  };
  return { events, session, platforms: [platform], end: () => end() };
}

test('a platform is started, announced, and stopped when the host ends the program', async () => {
  const { events, session, platforms } = setUp(async () => {});
  expect(await startAdapters({}, session, platforms)).toBe(0);
  expect(events).toEqual(['libraryOpened', 'started', 'READY', 'stopped']);
});

test('a community that the bot came back to while it did not run is not deleted at the start, others are', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'footnote-start-'));
  const longAgo = Date.now() - 8 * 24 * 60 * 60 * 1_000;
  const before = await openStore({ dataFolder: dataDir, use: 'own' });
  await before.left(['back', 'gone'], longAgo);
  await before.close();
  const { session, platforms } = setUp(({ bot }) => bot.presence.joined('back'));
  const settings = readSettings({ DISCORD_TOKEN: 'abc', FOOTNOTE_WEB: 'off', FOOTNOTE_DATA_DIR: dataDir });
  expect(await startAdapters({}, { ...session, config: () => settings }, platforms)).toBe(0);
  const after = await openStore({ dataFolder: dataDir, use: 'own' });
  expect(await after.communities()).toEqual(['back']);
  await after.close();
  await rm(dataDir, { recursive: true });
});

test('a platform that cannot start ends the program, after the others were stopped', async () => {
  const { events, session, platforms } = setUp(async () => {
    throw new ConfigError(['DISCORD_TOKEN is refused.']);
  });
  await expect(startAdapters({}, session, platforms)).rejects.toThrow('DISCORD_TOKEN is refused.');
  expect(events).toEqual(['libraryOpened', 'stopped']);
});

test('a platform that cannot go on ends the program', async () => {
  const { events, session, platforms } = setUp(async ({ fail }) => {
    fail(new ConfigError(['DISCORD_TOKEN was revoked.']));
    await new Promise(() => {});
  });
  await expect(startAdapters({}, session, platforms)).rejects.toThrow('DISCORD_TOKEN was revoked.');
  expect(events).toEqual(['libraryOpened', 'stopped']);
});

test('a library that changes while a platform runs is answered from, told to the platform, and in the log', async () => {
  const folder = await libraryOnDisk(ferry());
  let replaced = () => {};
  const told = new Promise<void>(resolve => {
    replaced = resolve;
  });
  let bot: Bot | undefined;
  const { events, session, platforms, end } = setUp(async request => {
    bot = request.bot;
  }, replaced);
  const running = startAdapters({}, { ...session, folders: [{ path: folder, optional: false }] }, platforms);
  await expect.poll(() => events).toContain('READY');
  await writeFile(join(folder, 'ferry/night.md'), FERRY_ARTICLE.replace('at nine', 'at ten'));
  await told;
  expect(events).toContain('libraryReplaced');
  const invocation = { community: 'c', channel: 'c', user: 'u', locale: 'en', kind: 'text' } as const;
  const reply = await bot?.handle({ ...invocation, text: 'when does the ferry leave' });
  expect(JSON.stringify(reply)).toContain('leaves at ten');
  await writeFile(join(folder, 'ferry/night.md'), 'no front matter');
  await expect.poll(() => events).toContain('libraryNotReplaced');
  end();
  expect(await running).toBe(0);
});

test('--only names what to run, and nothing else is run', async () => {
  const { session, platforms } = setUp(async () => {});
  await expect(startAdapters({ only: 'slack' }, session, platforms)).rejects.toThrow(
    /say console or discord/u,
  );
  expect(await startAdapters({ only: 'discord' }, session, platforms)).toBe(0);
});

describe('the chat in the terminal', () => {
  const ADDRESS = /In the browser: (http:\/\/127\.0\.0\.1:\d+)/u;

  /** As `chat` at a screen, without a sentence model; types, and leaves. */
  async function chatAtScreen(
    env: Record<string, string>,
    whileItRuns: (shown: () => string) => Promise<void>,
  ) {
    const { session } = setUp(async () => {});
    const input = Object.assign(new PassThrough(), { isTTY: true as const });
    const output = new PassThrough();
    let shown = '';
    output.setEncoding('utf8').on('data', chunk => {
      shown += chunk;
    });
    const settings = readSettings({
      FOOTNOTE_EMBEDDINGS_URL: 'http://127.0.0.1:9',
      FOOTNOTE_EMBEDDINGS_MODEL: 'none',
      ...env,
    });
    const running = startAdapters({ only: 'console' }, { ...session, input, output, config: () => settings });
    const type = (line: string) => void input.write(`${line}\n`);
    await expect.poll(() => shown).toMatch(env.FOOTNOTE_WEB === 'off' ? /\/quit leaves/u : ADDRESS);
    await whileItRuns(() => {
      type('/quote 1 of the night ferry');
      return shown;
    });
    type('/quit');
    expect(await running).toBe(0);
    return shown;
  }

  test('prints an address that is there as long as it runs, and links there', async () => {
    let address = '';
    const shown = await chatAtScreen({ WEB_PORT: '18080' }, async read => {
      address = ADDRESS.exec(read())?.[1] ?? '';
      expect((await fetch(`${address}/read/harbour/night-ferry/p1`)).status).toBe(200);
      await expect.poll(read).toContain(`${address}/read/harbour/night-ferry/p1`);
    });
    expect(shown).not.toContain('key=');
    await expect(fetch(`${address}/read`)).rejects.toThrow();
  });

  test('takes the next free port where its own is taken', async () => {
    const addresses: string[] = [];
    await chatAtScreen({ WEB_PORT: '18180' }, async first => {
      addresses.push(ADDRESS.exec(first())?.[1] ?? '');
      await chatAtScreen({ WEB_PORT: '18180' }, async second => {
        addresses.push(ADDRESS.exec(second())?.[1] ?? '');
      });
    });
    expect(new Set(addresses).size).toBe(2);
  });

  test('opens nothing where the pages are turned off', async () => {
    const shown = await chatAtScreen({ FOOTNOTE_WEB: 'off' }, async () => {});
    expect(shown).not.toMatch(/In the browser|127\.0\.0\.1/u);
  });
});
