/** Where a line is run: what can be meant by it, who typed it, and what is in force there. */
import type { Context } from '../context.ts';
import type { Attachment, Origin } from '../invocation.ts';
import type { Command } from './command.ts';
import type { CommandFinder } from './resolve-command.ts';

export interface Room {
  readonly commands: readonly Command[];
  readonly finder: CommandFinder;
  readonly context: Context;
  readonly origin: Origin;
  /** Where files can be named on a typed line. */
  readonly open?: ((name: string) => Attachment) | undefined;
}
