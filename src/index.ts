/** All that adapters may import of the core. */
export type * from './answer/answer.ts';
export type * from './commands/command.ts';
export {
  type Config,
  type DiscordSettings,
  LOG_LEVELS,
  type LogLevel,
  readConfig,
  type SlackSettings,
  secretsOf,
} from './config.ts';
export type * from './context.ts';
export { createLogger, type LoggerRequest } from './create-logger.ts';
export { ConfigError, formatProblem, LibraryError, type Problem } from './errors.ts';
export type { Invocation, Origin } from './invocation.ts';
export type { LogFields, Logger } from './logger.ts';
export type * from './model.ts';
export type * from './reply/action.ts';
export type * from './reply/reply.ts';
export { createSearchIndex } from './search/lexical-index.ts';
export { createNames, type Names } from './search/names.ts';
export type * from './search/search-index.ts';
export { VARIABLES, type Variable, type VariableOwner } from './variables.ts';
