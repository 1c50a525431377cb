/** All that adapters may import of the core. */
export type * from './answer/answer.ts';
export type * from './commands/command.ts';
export type * from './context.ts';
export { ConfigError, formatProblem, LibraryError, type Problem } from './errors.ts';
export type { Invocation, Origin } from './invocation.ts';
export type { LogFields, Logger } from './logger.ts';
export type * from './model.ts';
export type * from './reply/action.ts';
export type * from './reply/reply.ts';
