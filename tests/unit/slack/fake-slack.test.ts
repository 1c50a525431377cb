/** The fake against a small app on the real Bolt: what it does is what the adapter's tests rest on. */
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { spokenText } from '../../fakes/slack/workspace.ts';
import { APP_TOKEN, BOT_TOKEN, type FakeSlack, SIGNING_SECRET, startSlack } from '../../fakes/slack.ts';

const QUIET = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

async function appBySocket(slack: FakeSlack): Promise<App> {
  const receiver = new SocketModeReceiver({
    appToken: APP_TOKEN,
    clientPingTimeout: 500,
    installerOptions: { clientOptions: { slackApiUrl: slack.apiUrl } },
    logger: QUIET,
  });
  const app = new App({
    receiver,
    token: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: QUIET,
  });
  await app.start();
  open.push(() => app.stop());
  return app;
}

async function appByHttp(slack: FakeSlack): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET, logger: QUIET });
  const app = new App({
    receiver,
    token: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logger: QUIET,
  });
  const server = await receiver.start({ port: 0, host: '127.0.0.1' } as never);
  open.push(() => app.stop());
  slack.deliverTo(`http://127.0.0.1:${(server.address() as { port: number }).port}/slack/events`);
  return app;
}

for (const [mode, start] of [
  ['Socket Mode', appBySocket],
  ['HTTP', appByHttp],
] as const) {
  test(`a small app answers over ${mode}`, async () => {
    const slack = await startSlack();
    open.push(() => slack.close());
    const app = await start(slack);
    app.command('/echo', async ({ ack, command, respond }) => {
      await ack();
      await respond({ response_type: 'ephemeral', text: command.text });
    });
    app.event('app_mention', async ({ event, client }) => {
      const thread = event.thread_ts ?? event.ts;
      await client.chat.postMessage({
        channel: event.channel,
        thread_ts: thread,
        text: event.text.replace('<@U0BOT> ', ''),
        unfurl_links: false,
        unfurl_media: false,
      });
    });
    expect((await slack.command('/echo', 'hello')).acknowledged).toBe(true);
    expect((await slack.mention('a < b')).acknowledged).toBe(true);
    await expect.poll(() => slack.workspace.messages.map(spokenText)).toEqual(['hello', 'a < b']);
    expect(slack.violations).toEqual([]);
  });
}
