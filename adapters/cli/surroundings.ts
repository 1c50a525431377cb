/** What the command line works with, handed in by main so that nothing below reads the process. */
import type { Readable, Writable } from 'node:stream';
import type { LibraryFolder, Logger, LogLevel } from '../../src/index.ts';
import type { Settings } from '../settings.ts';

export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** BCP 47: in which language whoever sits at the terminal reads; without it, English. */
  readonly locale?: string | undefined;
  /** Which build this is and what runs it; absent where it runs from its sources. */
  readonly program?: string | undefined;
  /** Throws a ConfigError when the environment is unusable; read once. */
  config(): Settings;
  /** `standard` is the level when LOG_LEVEL is not set. */
  logger(standard: LogLevel): Logger;
  /** The command that edits a file, as VISUAL or EDITOR names it. */
  editor?(): string | undefined;
  /** Resolves when the host asks the program to end. */
  ended(): Promise<void>;
}

/** What every subcommand is given besides its own arguments. */
export interface Session extends Surroundings {
  readonly folders: readonly LibraryFolder[];
  /** The folders named on the command line. */
  readonly named: readonly string[];
}
