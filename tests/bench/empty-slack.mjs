// @ts-check
// A bot that acknowledges everything, to measure what the SDK and the machine take by themselves.
import { env, stderr } from 'node:process';
import bolt from '@slack/bolt';

const {
  SLACK_BOT_TOKEN: token = '',
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret = '',
  SLACK_API_URL: slackApiUrl = '',
  PORT,
} = env;
const app = new bolt.App({
  token,
  clientOptions: { slackApiUrl },
  ...(appToken === undefined
    ? { signingSecret }
    : { appToken, socketMode: true, clientOptions: { slackApiUrl } }),
});
app.command(/^\//u, async ({ ack }) => ack('Yes.'));
await app.start(Number(PORT ?? 0));
stderr.write('READY\n');
