/** Every setting that Footnote reads from its environment, by one pure reader. */
import { delimiter } from 'node:path';
import { ConfigError } from './errors.ts';
import type { VariableName } from './variables.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

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
  /** A PostgreSQL server that keeps the data of communities, instead of the folder. */
  readonly databaseUrl?: string;
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
  const databaseUrl = read('DATABASE_URL', postgresUrl);
  const judge = endpointSettings('FOOTNOTE_JUDGE', read, problems);
  const embeddings = endpointSettings('FOOTNOTE_EMBEDDINGS', read, problems);
  const logLevel = read('LOG_LEVEL', level);
  const slackApiUrl = read('SLACK_API_URL', httpUrl);
  const discord = discordSettings(read, problems);
  const slack = slackSettings(read, problems, slackApiUrl);
  const slackConfiguration = slackConfigurationOf(read, slackApiUrl);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    colour: read('NO_COLOR', plain) === undefined,
    dataDir: read('FOOTNOTE_DATA_DIR', plain) ?? '.footnote',
    ...(databaseUrl && { databaseUrl }),
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
    config.databaseUrl,
    config.judge?.key,
    config.embeddings?.key,
  ];
  if (transport?.kind === 'socket') secrets.push(transport.appToken);
  if (transport?.kind === 'http') secrets.push(transport.signingSecret);
  return secrets.filter(secret => secret !== undefined);
}

type Parsed<T> =
  | { readonly kind: 'good'; readonly value: T }
  | { readonly kind: 'bad'; readonly fix: string };
type Parse<T> = (text: string) => Parsed<T>;
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

function slackConfigurationOf(read: Read, apiUrl: string | undefined): SlackConfiguration | undefined {
  const token = read('SLACK_CONFIG_TOKEN', startingWith('xoxe.xoxp-'));
  const appId = read('SLACK_APP_ID', slackAppId);
  return token === undefined ? undefined : { token, ...(appId && { appId }), ...(apiUrl && { apiUrl }) };
}

const good = <T>(value: T): Parsed<T> => ({ kind: 'good', value });
const bad = (fix: string): Parsed<never> => ({ kind: 'bad', fix });

const plain: Parse<string> = good;

// A fix never repeats a value that may be a secret.
const secret: Parse<string> = text =>
  /\s/u.test(text) ? bad('contains a blank: copy it again, in one piece.') : good(text);

const startingWith =
  (prefix: string): Parse<string> =>
  text =>
    text.startsWith(prefix) ? secret(text) : bad(`must start with ${prefix}: this looks like another token.`);

const folderList: Parse<readonly string[]> = text => {
  const folders = text
    .split(delimiter)
    .map(folder => folder.trim())
    .filter(folder => folder !== '');
  return folders.length > 0 ? good(folders) : bad(`names no folder: separate folders by ${delimiter}.`);
};

const level: Parse<LogLevel> = text => {
  const found = LOG_LEVELS.find(known => known === text.toLowerCase());
  return found === undefined ? bad(`must be one of ${LOG_LEVELS.join(', ')}.`) : good(found);
};

const onOrOff: Parse<boolean> = text =>
  /^(?:on|off)$/iu.test(text) ? good(text.toLowerCase() === 'on') : bad('must be on or off.');

const snowflake: Parse<string> = text =>
  /^\d{17,20}$/u.test(text) ? good(text) : bad('must be the id of a server, 17 to 20 digits.');

const slackAppId: Parse<string> = text =>
  /^A[A-Z0-9]{5,20}$/u.test(text) ? good(text) : bad('must be the id of an app, such as A012AB3CD.');

const portNumber: Parse<number> = text =>
  /^\d{1,5}$/u.test(text) && Number(text) >= 1 && Number(text) <= 65_535
    ? good(Number(text))
    : bad('must be a whole number from 1 to 65535.');

const postgresUrl: Parse<string> = text => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  return protocol === 'postgres:' || protocol === 'postgresql:'
    ? good(text)
    : bad('must be the address of a PostgreSQL server, such as postgres://footnote@localhost/footnote.');
};

const httpUrl: Parse<string> = text => {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  return protocol === 'http:' || protocol === 'https:'
    ? good(text)
    : bad('must be a complete address that starts with http:// or https://.');
};
