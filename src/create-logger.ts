/** The logger port on pino: JSON lines for machines, text for people, no token in either. */
import { createRequire } from 'node:module';
import type { DestinationStream, LoggerOptions } from 'pino';
import type { LogLevel } from './config.ts';
import type { Logger } from './logger.ts';

export interface LoggerRequest {
  readonly level: LogLevel;
  /** Text lines for a person; JSON lines otherwise. */
  readonly text: boolean;
  readonly colour: boolean;
  /** Values that must not appear in any line. */
  readonly secrets: readonly string[];
  /** Standard error when left out. */
  readonly destination?: NodeJS.WritableStream;
}

/**
 * Loads pino at the first line that is written, so that a run which logs nothing does not pay for it.
 * Lines are written at once: nothing is left to flush, also when the process dies.
 */
export function createLogger(request: LoggerRequest): Logger {
  let made: Logger | undefined;
  const written = (level: keyof typeof RANK) => RANK[level] >= RANK[request.level];
  const target = () => {
    made ??= pinoLogger(request);
    return made;
  };
  return {
    debug: (event, fields) => written('debug') && target().debug(event, fields),
    info: (event, fields) => written('info') && target().info(event, fields),
    warn: (event, fields) => written('warn') && target().warn(event, fields),
    error: (event, fields, error) => written('error') && target().error(event, fields, error),
  };
}

const RANK = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 } as const satisfies Record<LogLevel, number>;
const STANDARD_ERROR = 2;

function pinoLogger(request: LoggerRequest): Logger {
  const require = createRequire(import.meta.url);
  const { pino } = require('pino') as typeof import('pino');
  const options: LoggerOptions = {
    level: request.level,
    messageKey: 'event',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: label => ({ level: label }) },
    serializers: { error: pino.stdSerializers.errWithCause },
    hooks: { streamWrite: line => withoutSecrets(line, request.secrets) },
  };
  const log = pino(options, request.text ? prettyStream(require, request) : plainStream(pino, request));
  return {
    debug: (event, fields) => log.debug({ ...fields }, event),
    info: (event, fields) => log.info({ ...fields }, event),
    warn: (event, fields) => log.warn({ ...fields }, event),
    error: (event, fields, error) => log.error({ ...fields, ...(error !== undefined && { error }) }, event),
  };
}

function plainStream(pino: typeof import('pino').pino, request: LoggerRequest): DestinationStream {
  return request.destination ?? pino.destination({ dest: STANDARD_ERROR, sync: true });
}

function prettyStream(require: NodeJS.Require, request: LoggerRequest): DestinationStream {
  const pretty = require('pino-pretty') as typeof import('pino-pretty');
  return pretty({
    colorize: request.colour,
    destination: request.destination ?? STANDARD_ERROR,
    errorLikeObjectKeys: ['error'],
    messageKey: 'event',
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
  });
}

// An SDK's error may carry the request that failed, headers and all, so whole lines are searched.
const TOKEN_SHAPES = [
  /xox[a-z]-[\w-]{8,}/gu,
  /xapp-[\w-]{8,}/gu,
  /[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}/gu,
  /(?<=\b(?:Bearer|Bot) )[\w.~+/=-]{8,}/gu,
];

function withoutSecrets(line: string, secrets: readonly string[]): string {
  const known = secrets.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line);
  return TOKEN_SHAPES.reduce((text, shape) => text.replace(shape, '[hidden]'), known);
}
