/** What Slack is set up with; read without loading its SDK. */
import {
  httpUrl,
  matching,
  plain,
  portNumber,
  secret,
  startingWith,
  type Variable,
  type VariableReader,
} from '../../src/index.ts';

export interface SlackSettings {
  readonly botToken: string;
  readonly transport:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly host: string; readonly port: number };
  readonly apiUrl?: string;
}

/** Lets the manifest of a Slack app be written. */
export interface SlackConfiguration {
  readonly token: string;
  readonly appId?: string;
  readonly apiUrl?: string;
}

export const SLACK_VARIABLES = [
  {
    name: 'SLACK_BOT_TOKEN',
    standard: 'none',
    meaning: 'Turns the Slack adapter on, with one of the next two.',
  },
  { name: 'SLACK_APP_TOKEN', standard: 'none', meaning: 'Connects by Socket Mode.' },
  {
    name: 'SLACK_SIGNING_SECRET',
    standard: 'none',
    meaning: 'Serves HTTP on HOST and PORT, when there is no SLACK_APP_TOKEN.',
  },
  { name: 'PORT', standard: '`3000`', meaning: 'Port that Slack HTTP listens on.' },
  {
    name: 'SLACK_API_URL',
    standard: 'none',
    meaning: 'Overrides the base of the Web API, for tests and proxies.',
  },
  {
    name: 'SLACK_CONFIG_TOKEN',
    standard: 'none',
    meaning: 'Lets `footnote slack manifest --push` write to Slack; not needed to run.',
  },
  {
    name: 'SLACK_APP_ID',
    standard: 'none',
    meaning: 'The app that `--push` updates; without it a new one is created.',
  },
] as const satisfies readonly Variable[];

/** HOST is where the web pages are too, and in their table. */
type Name = (typeof SLACK_VARIABLES)[number]['name'] | 'HOST';

export interface ReadSlack {
  /** Present when the bot's token is set. */
  readonly slack?: SlackSettings;
  /** Present when its token is set; for `slack manifest --push` alone. */
  readonly slackConfiguration?: SlackConfiguration;
}

export function readSlack(from: VariableReader<Name>): ReadSlack {
  const apiUrl = from.read('SLACK_API_URL', httpUrl);
  const slack = settingsFrom(from, apiUrl);
  const slackConfiguration = configurationFrom(from, apiUrl);
  return { ...(slack && { slack }), ...(slackConfiguration && { slackConfiguration }) };
}

/** The values that no log may show. */
export function slackSecrets({ slack, slackConfiguration }: ReadSlack): readonly (string | undefined)[] {
  const transport = slack?.transport;
  const entrance = transport?.kind === 'socket' ? transport.appToken : transport?.signingSecret;
  return [slack?.botToken, entrance, slackConfiguration?.token];
}

function settingsFrom(
  { read, problems }: VariableReader<Name>,
  apiUrl: string | undefined,
): SlackSettings | undefined {
  const before = problems.length;
  const botToken = read('SLACK_BOT_TOKEN', startingWith('xoxb-'));
  const appToken = read('SLACK_APP_TOKEN', startingWith('xapp-'));
  const signingSecret = read('SLACK_SIGNING_SECRET', secret);
  const host = read('HOST', plain) ?? '127.0.0.1';
  const port = read('PORT', portNumber) ?? 3000;
  if (problems.length > before) return undefined;
  if (botToken === undefined) {
    const alone = appToken ? 'SLACK_APP_TOKEN' : signingSecret ? 'SLACK_SIGNING_SECRET' : undefined;
    if (alone) problems.push(`${alone} is set, but SLACK_BOT_TOKEN is not: set both to turn Slack on.`);
    return undefined;
  }
  const rest = apiUrl === undefined ? {} : { apiUrl };
  if (appToken !== undefined) return { botToken, transport: { kind: 'socket', appToken }, ...rest };
  if (signingSecret !== undefined) {
    return { botToken, transport: { kind: 'http', signingSecret, host, port }, ...rest };
  }
  problems.push(
    'SLACK_BOT_TOKEN needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP); ' +
      'both are under Basic Information of the Slack app.',
  );
  return undefined;
}

function configurationFrom(
  { read }: VariableReader<Name>,
  apiUrl: string | undefined,
): SlackConfiguration | undefined {
  const token = read('SLACK_CONFIG_TOKEN', startingWith('xoxe.xoxp-'));
  const appId = read('SLACK_APP_ID', appIdOf);
  return token === undefined ? undefined : { token, ...(appId && { appId }), ...(apiUrl && { apiUrl }) };
}

const appIdOf = matching(/^A[A-Z0-9]{5,20}$/u, 'must be the id of an app, such as A012AB3CD.');
