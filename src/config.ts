/** Every setting of the core, by one pure reader. */
import {
  type Environment,
  folderList,
  httpUrl,
  oneOf,
  plain,
  readVariables,
  secret,
  type VariableReader,
} from './read-variables.ts';
import type { VariableName } from './variables.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

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
  /** May propose verdicts on claims. Present when its address is set. */
  readonly judge?: EndpointSettings;
  /** Makes sentence vectors. Present when its address is set. */
  readonly embeddings?: EndpointSettings;
  /** Undefined: the level that suits what runs. */
  readonly logLevel?: LogLevel;
  readonly colour: boolean;
}

/** Throws one ConfigError that lists every problem; a variable set to nothing counts as not set. */
export function readConfig(env: Environment): Config {
  return readVariables(env, configFrom);
}

/** As `readConfig`, for who reads other settings of the same environment too. */
export function configFrom(from: VariableReader<VariableName>): Config {
  const { read } = from;
  const library = read('FOOTNOTE_LIBRARY', folderList);
  const evalDir = read('FOOTNOTE_EVAL_DIR', plain);
  const judge = endpointSettings('FOOTNOTE_JUDGE', from);
  const embeddings = endpointSettings('FOOTNOTE_EMBEDDINGS', from);
  const logLevel = read('LOG_LEVEL', oneOf(LOG_LEVELS));
  return {
    colour: read('NO_COLOR', plain) === undefined,
    dataDir: read('FOOTNOTE_DATA_DIR', plain) ?? '.footnote',
    ...(judge && { judge }),
    ...(library && { library }),
    ...(evalDir && { evalDir }),
    ...(embeddings && { embeddings }),
    ...(logLevel && { logLevel }),
  };
}

/** The values that no log may show. */
export function configSecrets({ judge, embeddings }: Config): readonly (string | undefined)[] {
  return [judge?.key, embeddings?.key];
}

function endpointSettings(
  prefix: 'FOOTNOTE_JUDGE' | 'FOOTNOTE_EMBEDDINGS',
  { read, problems }: VariableReader<VariableName>,
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
