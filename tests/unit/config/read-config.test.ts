import { delimiter } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, secretsOf } from '../../../adapters/settings.ts';
import { ConfigError } from '../../../src/errors.ts';

const STANDARD = { colour: true, dataDir: '.footnote' };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

test('an empty environment is a terminal with standard folders and no platform', () => {
  expect(readSettings({})).toEqual(STANDARD);
});

test('a variable set to nothing counts as not set', () => {
  expect(readSettings({ DISCORD_TOKEN: '', LOG_LEVEL: ' ', NO_COLOR: '' })).toEqual(STANDARD);
});

describe('what is understood', () => {
  const cases: readonly [string, Record<string, string>, object][] = [
    ['folders as in PATH', { FOOTNOTE_LIBRARY: ['a', 'b c'].join(delimiter) }, { library: ['a', 'b c'] }],
    ['a level in capitals', { LOG_LEVEL: 'WARN' }, { logLevel: 'warn' }],
    ['no colour', { NO_COLOR: '1' }, { colour: false }],
    ['a folder for data', { FOOTNOTE_DATA_DIR: '/var/footnote' }, { dataDir: '/var/footnote' }],
    [
      'an endpoint for embeddings',
      { FOOTNOTE_EMBEDDINGS_URL: 'http://127.0.0.1:11434', FOOTNOTE_EMBEDDINGS_MODEL: 'm' },
      { embeddings: { url: 'http://127.0.0.1:11434', model: 'm' } },
    ],
    ['a Discord token alone', { DISCORD_TOKEN: 'abc' }, { discord: { token: 'abc' } }],
    [
      'mentions on Discord',
      { DISCORD_TOKEN: 'abc', DISCORD_MENTIONS: 'On' },
      { discord: { token: 'abc', mentions: true } },
    ],
    [
      'no mentions on Discord',
      { DISCORD_TOKEN: 'abc', DISCORD_MENTIONS: 'off' },
      { discord: { token: 'abc' } },
    ],
    [
      'a Discord test server',
      { DISCORD_TOKEN: 'abc', DISCORD_GUILD_ID: '123456789012345678' },
      { discord: { token: 'abc', guildId: '123456789012345678' } },
    ],
    [
      'Slack by Socket Mode, also when HTTP would do',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' },
      { slack: { botToken: 'xoxb-1', transport: { kind: 'socket', appToken: 'xapp-1' } } },
    ],
    [
      'Slack by HTTP on the standard address',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' },
      {
        slack: {
          botToken: 'xoxb-1',
          transport: { kind: 'http', signingSecret: 's', host: '127.0.0.1', port: 3000 },
        },
      },
    ],
  ];
  test.each(cases)('%s', (_name, env, expected) => {
    expect(readSettings(env)).toEqual({ ...STANDARD, ...expected });
  });
});

describe('what is refused, with what to do', () => {
  const cases: readonly [string, Record<string, string>, RegExp][] = [
    ['an unknown level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of debug, info/u],
    ['folders that are none', { FOOTNOTE_LIBRARY: delimiter }, /^FOOTNOTE_LIBRARY names no folder/u],
    ['a port of words', { PORT: 'http' }, /^PORT must be a whole number from 1 to 65535/u],
    ['port 0', { PORT: '0' }, /^PORT/u],
    ['port 65536', { PORT: '65536' }, /^PORT/u],
    ['a file as an address', { SLACK_API_URL: 'file:///etc/passwd' }, /^SLACK_API_URL .*https?:/u],
    ['half an address', { DISCORD_API_BASE_URL: 'discord.test/api' }, /^DISCORD_API_BASE_URL/u],
    ['mentions half on', { DISCORD_MENTIONS: 'yes' }, /^DISCORD_MENTIONS must be on or off\.$/u],
    ['a server by name', { DISCORD_GUILD_ID: 'my server' }, /^DISCORD_GUILD_ID .*digits/u],
    ['a token with a line break', { DISCORD_TOKEN: 'a\nb' }, /^DISCORD_TOKEN contains a blank/u],
    [
      'an app token for a bot token',
      { SLACK_BOT_TOKEN: 'xapp-1' },
      /^SLACK_BOT_TOKEN must start with xoxb-/u,
    ],
    [
      'Slack without a way in',
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      /needs SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/u,
    ],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, /SLACK_BOT_TOKEN is not/u],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: 's' }, /SLACK_BOT_TOKEN is not/u],
  ];
  test.each(cases)('%s', (_name, env, expected) => {
    const problems = problemsOf(env);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });
});

test('every problem is listed at once', () => {
  expect(problemsOf({ LOG_LEVEL: 'loud', PORT: 'x', SLACK_API_URL: 'ftp://a' })).toHaveLength(3);
});

test('a refused token is not repeated in the problem', () => {
  const problems = problemsOf({ SLACK_BOT_TOKEN: 'sesame-open', SLACK_APP_TOKEN: 'sesame close' });
  expect(problems.join('\n')).not.toContain('sesame');
});

test('the secrets of a configuration are all its tokens', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'signing' };
  expect(secretsOf(readSettings({ DISCORD_TOKEN: 'abc', ...slack }))).toEqual(['abc', 'xoxb-1', 'signing']);
});
