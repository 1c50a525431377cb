/** Every setting that Footnote reads from its environment, by one pure reader. */
import { ConfigError } from './errors.ts';
import {
  baseAddress,
  folderList,
  httpUrl,
  type LogLevel,
  level,
  onOrOff,
  type Parse,
  plain,
  portNumber,
  secret,
  slackAppId,
  snowflake,
  startingWith,
} from './setting-values.ts';
import type { VariableName } from './variables.ts';

export interface DiscordSettings {
  readonly token: string;
  readonly guildId?: string;
  /** Whether messages that name the bot are answered, and not commands alone. */
  readonly mentions?: boolean;
  readonly apiBaseUrl?: string;
}

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

/** The web server that shows passages in their place. */
export interface WebSettings {
  readonly on: boolean;
  readonly host: string;
  readonly port: number;
  /** Its public address, without a slash at its end. */
  readonly baseUrl?: string;
}

/** An OpenAI-compatible endpoint with the model to ask it for. */
export interface EndpointSettings {
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

export interface Config {
  /** Undefined: the standard folders. */
  readonly library?: readonly string[];
  readonly evalDir?: string;
  /** Where Footnote keeps what it makes. */
  readonly dataDir: string;
  readonly web: WebSettings;
  /** May propose verdicts on claims. Present when its address is set. */
  readonly judge?: EndpointSettings;
  /** Makes sentence vectors. Present when its address is set. */
  readonly embeddings?: EndpointSettings;
  /** Undefined: the level that suits what runs. */
  readonly logLevel?: LogLevel;
  readonly colour: boolean;
  /** Present when its token is set. */
  readonly discord?: DiscordSettings;
  /** Present when its token is set. */
  readonly slack?: SlackSettings;
  /** Present when its token is set; for `slack manifest --push` alone. */
  readonly slackConfiguration?: SlackConfiguration;
}

/** Throws one ConfigError that lists every problem; a variable set to nothing counts as not set. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = reader(env, problems);
  const library = read('FOOTNOTE_LIBRARY', folderList);
  const evalDir = read('FOOTNOTE_EVAL_DIR', plain);
  const judge = endpointSettings('FOOTNOTE_JUDGE', read, problems);
  const embeddings = endpointSettings('FOOTNOTE_EMBEDDINGS', read, problems);
  const logLevel = read('LOG_LEVEL', level);
  const slackApiUrl = read('SLACK_API_URL', httpUrl);
  const host = read('HOST', plain) ?? '127.0.0.1';
  const web = webSettings(read, host);
  const discord = discordSettings(read, problems);
  const slack = slackSettings(read, problems, { apiUrl: slackApiUrl, host });
  const slackConfiguration = slackConfigurationOf(read, slackApiUrl);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    colour: read('NO_COLOR', plain) === undefined,
    dataDir: read('FOOTNOTE_DATA_DIR', plain) ?? '.footnote',
    web,
    ...(judge && { judge }),
    ...(library && { library }),
    ...(evalDir && { evalDir }),
    ...(embeddings && { embeddings }),
    ...(logLevel && { logLevel }),
    ...(discord && { discord }),
    ...(slack && { slack }),
    ...(slackConfiguration && { slackConfiguration }),
  };
}

/** The values that no log may show. */
export function secretsOf(config: Config): readonly string[] {
  const transport = config.slack?.transport;
  const secrets = [
    config.discord?.token,
    config.slack?.botToken,
    config.slackConfiguration?.token,
    config.judge?.key,
    config.embeddings?.key,
  ];
  if (transport?.kind === 'socket') secrets.push(transport.appToken);
  if (transport?.kind === 'http') secrets.push(transport.signingSecret);
  return secrets.filter(secret => secret !== undefined);
}

type Read = <T>(name: VariableName, parse: Parse<T>) => T | undefined;

function reader(env: Readonly<Record<string, string | undefined>>, problems: string[]): Read {
  return (name, parse) => {
    const text = env[name]?.trim() ?? '';
    if (text === '') return undefined;
    const parsed = parse(text);
    if (parsed.kind === 'good') return parsed.value;
    problems.push(`${name} ${parsed.fix}`);
    return undefined;
  };
}

function endpointSettings(
  prefix: 'FOOTNOTE_JUDGE' | 'FOOTNOTE_EMBEDDINGS',
  read: Read,
  problems: string[],
): EndpointSettings | undefined {
  const before = problems.length;
  const url = read(`${prefix}_URL`, httpUrl);
  const model = read(`${prefix}_MODEL`, plain);
  const key = read(`${prefix}_KEY`, secret);
  if (url === undefined || problems.length > before) return undefined;
  if (model === undefined) {
    problems.push(`${prefix}_URL is set, but ${prefix}_MODEL is not: name the model to ask for.`);
    return undefined;
  }
  return { url, model, ...(key && { key }) };
}

function webSettings(read: Read, host: string): WebSettings {
  const baseUrl = read('FOOTNOTE_BASE_URL', baseAddress);
  return {
    on: read('FOOTNOTE_WEB', onOrOff) ?? true,
    host,
    port: read('WEB_PORT', portNumber) ?? 8787,
    ...(baseUrl && { baseUrl }),
  };
}

function discordSettings(read: Read, problems: string[]): DiscordSettings | undefined {
  const before = problems.length;
  const token = read('DISCORD_TOKEN', secret);
  const guildId = read('DISCORD_GUILD_ID', snowflake);
  const mentions = read('DISCORD_MENTIONS', onOrOff) ?? false;
  const apiBaseUrl = read('DISCORD_API_BASE_URL', httpUrl);
  if (token === undefined || problems.length > before) return undefined;
  return {
    token,
    ...(guildId && { guildId }),
    ...(mentions && { mentions }),
    ...(apiBaseUrl && { apiBaseUrl }),
  };
}

function slackSettings(
  read: Read,
  problems: string[],
  { apiUrl, host }: { readonly apiUrl: string | undefined; readonly host: string },
): SlackSettings | undefined {
  const before = problems.length;
  const botToken = read('SLACK_BOT_TOKEN', startingWith('xoxb-'));
  const appToken = read('SLACK_APP_TOKEN', startingWith('xapp-'));
  const signingSecret = read('SLACK_SIGNING_SECRET', secret);
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

function slackConfigurationOf(read: Read, apiUrl: string | undefined): SlackConfiguration | undefined {
  const token = read('SLACK_CONFIG_TOKEN', startingWith('xoxe.xoxp-'));
  const appId = read('SLACK_APP_ID', slackAppId);
  return token === undefined ? undefined : { token, ...(appId && { appId }), ...(apiUrl && { apiUrl }) };
}
