import { describe, expect, test } from 'vitest';
import { createSlackAdapter } from '../../../adapters/slack/adapter.ts';
import { ConfigError, createBot, createContext } from '../../../src/index.ts';
import { contractLibrary } from '../../contract/harness.ts';
import { createGate, thinking } from '../../fakes/slack/gate.ts';
import { MODES, type OpenSlack, openSlack, settingsFor } from '../../fakes/slack/open-slack.ts';
import { lastMessage, messagesOf, openRoom } from '../../fakes/slack/room.ts';
import { startSlack } from '../../fakes/slack.ts';

const SOCKET = 'Socket Mode';
const NO_NOTES = {
  read: async () => undefined,
  write: async () => undefined,
  append: async () => undefined,
};
const QUIET = { debug() {}, info() {}, warn() {}, error() {} };

describe('the start', () => {
  test.each(MODES)('over %s with a token that Slack refuses is a problem with its remedy', async mode => {
    const library = await contractLibrary();
    const started = openSlack({ library, mode, settings: { botToken: 'xoxb-wrong' } });
    await expect(started).rejects.toThrow(ConfigError);
    await expect(started).rejects.toThrow(
      /does not accept SLACK_BOT_TOKEN \(invalid_auth\)\. Copy the Bot User OAuth Token/u,
    );
  });

  test('with an app token that Slack refuses names that one', async () => {
    const library = await contractLibrary();
    const transport = { kind: 'socket', appToken: 'xapp-wrong' } as const;
    await expect(openSlack({ library, mode: SOCKET, settings: { transport } })).rejects.toThrow(
      /does not accept SLACK_APP_TOKEN \(invalid_auth\)\. Create an App-Level Token/u,
    );
  });

  test('with an app token that may not connect says what it needs', async () => {
    const slack = await startSlack();
    slack.faults.next('apps.connections.open', { kind: 'error', error: 'missing_scope' });
    const adapter = createSlackAdapter({
      settings: settingsFor(SOCKET, slack.apiUrl),
      bot: createBot(createContext(await contractLibrary()), QUIET),
      logger: QUIET,
      record: { read: async () => undefined, write: async () => undefined },
      notes: NO_NOTES,
      fail: () => undefined,
    });
    await expect(adapter.start()).rejects.toThrow(/SLACK_APP_TOKEN \(missing_scope\).*connections:write/u);
    await adapter.stop();
    await slack.close();
  });

  test('without a Slack at the address says what to look at', async () => {
    const settings = { apiUrl: 'http://127.0.0.1:9/api/' };
    const started = openSlack({ library: await contractLibrary(), mode: SOCKET, settings });
    await expect(started).rejects.toThrow(/cannot be reached \(network\).*SLACK_API_URL/u);
  });

  test('over HTTP on a port that is taken says so', async () => {
    const first = await openRoom('HTTP');
    const port = Number(new URL(first.adapter.url() ?? '').port);
    const transport = { kind: 'http', signingSecret: 'x', host: '127.0.0.1', port } as const;
    const second = openSlack({ library: await contractLibrary(), mode: 'HTTP', settings: { transport } });
    await expect(second).rejects.toThrow(/something else listens there\. Set HOST or PORT/u);
  });

  test('waits for Slack’s hello, through failures that pass', async () => {
    const slack = await startSlack();
    slack.faults.next(
      'apps.connections.open',
      { kind: 'status', status: 503, stored: false },
      { kind: 'rateLimited', retryAfter: 0 },
      { kind: 'cut', stored: false },
    );
    const events: string[] = [];
    const logger = { debug() {}, info: (event: string) => events.push(event), warn() {}, error() {} };
    const adapter = createSlackAdapter({
      settings: settingsFor(SOCKET, slack.apiUrl),
      bot: createBot(createContext(await contractLibrary()), logger),
      logger,
      record: { read: async () => undefined, write: async () => undefined },
      notes: NO_NOTES,
      fail: error => {
        throw error;
      },
    });
    await adapter.start();
    expect(events).toContain('slack_connected');
    await adapter.stop();
    await slack.close();
  });
});

test('a start that cannot connect says at once what may be done, and ends', async () => {
  const slack = await startSlack();
  const down = { kind: 'status', status: 500, stored: false } as const;
  slack.faults.next('apps.connections.open', ...Array.from({ length: 20 }, () => down));
  const warned: object[] = [];
  const logger = {
    ...QUIET,
    warn: (event: string, fields: object = {}) => warned.push({ event, ...fields }),
  };
  const adapter = createSlackAdapter({
    settings: settingsFor(SOCKET, slack.apiUrl),
    bot: createBot(createContext(await contractLibrary()), logger),
    logger,
    record: NO_NOTES,
    notes: NO_NOTES,
    fail: () => undefined,
    timing: { startMs: 100 },
  });
  await expect(adapter.start()).rejects.toThrow(/cannot be reached/u);
  expect(warned.find(line => 'event' in line && line.event === 'slack_connect_failed')).toMatchObject({
    event: 'slack_connect_failed',
    advice: expect.stringContaining('slack-status'),
  });
  await adapter.stop();
  await slack.close();
});

describe('Socket Mode', () => {
  const interruptions: readonly [string, (room: OpenSlack) => void][] = [
    ['Slack asks to connect anew', ({ slack }) => slack.socket.refresh('refresh_requested')],
    ['Slack warns that it will', ({ slack }) => slack.socket.refresh('warning')],
    ['the line breaks', ({ slack }) => slack.socket.cut()],
  ];
  test.each(interruptions)('connects anew at once when %s', async (_name, interrupt) => {
    const room = await openRoom(SOCKET);
    interrupt(room);
    await expect.poll(() => room.slack.socket.greeted, { interval: 2, timeout: 2_000 }).toBe(2);
    await room.slack.mention('timetable');
    expect(await messagesOf(room)).toHaveLength(1);
  });

  test('keeps trying while Slack cannot be reached, and answers again when it can', async () => {
    const room = await openRoom(SOCKET);
    const down = { kind: 'status', status: 500, stored: false } as const;
    const odd = { kind: 'error', error: 'too_many_websockets' } as const;
    room.slack.faults.next('apps.connections.open', down, odd, { kind: 'cut', stored: false });
    room.slack.socket.cut();
    await expect.poll(() => room.slack.socket.greeted, { timeout: 5_000 }).toBe(2);
    await room.slack.mention('timetable');
    expect(await messagesOf(room)).toHaveLength(1);
    expect(room.failures).toEqual([]);
  });

  test('says what an app token needs that may no longer connect, and goes on trying', async () => {
    const room = await openRoom(SOCKET);
    room.slack.faults.next('apps.connections.open', { kind: 'error', error: 'missing_scope' });
    room.slack.socket.cut();
    await expect.poll(() => room.slack.socket.greeted).toBe(2);
    expect(room.log.find(({ event }) => event === 'slack_connect_failed')?.fields).toMatchObject({
      code: 'missing_scope',
      advice: expect.stringMatching(/SLACK_APP_TOKEN.*connections:write/u),
    });
    expect(room.failures).toEqual([]);
  });

  const lost: readonly string[] = [
    'account_inactive',
    'invalid_auth',
    'not_allowed_token_type',
    'not_authed',
    'org_login_required',
    'team_access_not_granted',
    'team_disabled',
    'token_expired',
    'token_revoked',
    'user_removed_from_team',
  ];
  test.each(lost)('ends with advice when the token is refused on the way back: %s', async code => {
    const room = await openRoom(SOCKET);
    room.slack.revoke(code);
    room.slack.socket.refresh('refresh_requested');
    await expect
      .poll(() => room.failures.map(error => error.message))
      .toEqual([expect.stringContaining(`does not accept SLACK_APP_TOKEN (${code})`)]);
    // It has given up: nothing asks Slack again.
    await room.adapter.stop();
    expect(room.slack.calls.filter(call => call.method === 'apps.connections.open')).toHaveLength(2);
  });
});

test('ending while the line is being opened leaves none open', async () => {
  const slack = await startSlack();
  const gate = createGate();
  slack.faults.next('apps.connections.open', { kind: 'held', until: gate.opened });
  const adapter = createSlackAdapter({
    settings: settingsFor(SOCKET, slack.apiUrl),
    bot: createBot(createContext(await contractLibrary()), QUIET),
    logger: QUIET,
    record: { read: async () => undefined, write: async () => undefined },
    notes: NO_NOTES,
    fail: () => undefined,
  });
  void adapter.start();
  await expect.poll(() => slack.calls.length).toBe(1);
  const stopped = adapter.stop();
  gate.open();
  await stopped;
  await expect.poll(() => slack.socket.open).toBe(0);
  await slack.close();
});

describe.each(MODES)('over %s', mode => {
  test('a bot token that is taken back while running ends with advice, once', async () => {
    const room = await openRoom(mode);
    room.slack.revoke('token_revoked');
    await room.slack.mention('timetable');
    await room.slack.mention('timetable');
    await expect.poll(() => room.failures.length).toBe(1);
    expect(room.failures[0]?.message).toContain('does not accept SLACK_BOT_TOKEN (token_revoked)');
  });

  test('so does an app that the workspace removes', async () => {
    const room = await openRoom(mode);
    await room.slack.event({ type: 'app_uninstalled', event_ts: '1763000000.000100' });
    await expect
      .poll(() => room.failures.map(error => error.message))
      .toEqual([expect.stringContaining('app_uninstalled')]);
  });

  test('tokens of people that are taken back are no concern', async () => {
    const room = await openRoom(mode);
    const event = { type: 'tokens_revoked', event_ts: '1763000000.000100' };
    await room.slack.event({ ...event, tokens: { oauth: ['U0BOB'], bot: [] } });
    await room.slack.mention('timetable');
    await lastMessage(room);
    expect(room.failures).toEqual([]);
  });

  test('ending finishes what is being answered', async () => {
    const gate = createGate();
    const room = await openRoom(mode, { wrap: thinking(gate) });
    await room.slack.command('/timetable', '');
    const stopped = room.adapter.stop();
    gate.open();
    await stopped;
    expect(room.slack.workspace.messages).toHaveLength(1);
    await room.adapter.stop();
  });
});
