#!/usr/bin/env node
/** The composition root, and the only reader of the process: environment -> config -> subcommand -> exit code. */
import { randomUUID } from 'node:crypto';
import { config as readEnvFile } from 'dotenv';
import {
  ConfigError,
  createLogger,
  formatProblem,
  LibraryError,
  type Logger,
  type LogLevel,
  programBuild,
} from '../src/index.ts';
import { runProgram } from './cli/program.ts';
import type { Surroundings } from './cli/surroundings.ts';
import { safeLine } from './console/safe-text.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { readSettings, type Settings, secretsOf } from './settings.ts';

/** From the signal on. */
const END_WITHIN_MS = 4_500;

let known: Settings | undefined;
let currentLogger: Logger | undefined;

process.on('uncaughtException', end);
process.on('unhandledRejection', end);
// `footnote topics | head -1` closes the pipe early: that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), surroundings());
} catch (error) {
  end(error);
}

function surroundings(): Surroundings {
  return {
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    config,
    logger,
    // As LC_ALL, LC_MESSAGES and LANG have it, or the system where it has none of them.
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    program: program(),
    editor: () => process.env.VISUAL ?? process.env.EDITOR,
    ended: untilSignal,
  };
}

/** Node is part of it: what is a letter and where a sentence ends is for its tables to say. */
function program(): string | undefined {
  const build = programBuild();
  return build === undefined ? undefined : `${build} ${process.version}`;
}

function config(): Settings {
  known ??= readSettings(environment());
  return known;
}

/** The process's own variables go before those of the file. */
function environment(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  const { error } = readEnvFile({ processEnv: env as Record<string, string>, quiet: true });
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (error !== undefined && code !== 'ENOENT') {
    throw new ConfigError([`.env cannot be read (${code ?? error.message}): make it a readable text file.`]);
  }
  return env;
}

function logger(standard: LogLevel): Logger {
  const { logLevel, colour } = config();
  const text = process.stderr.isTTY === true;
  currentLogger = createLogger({
    level: logLevel ?? standard,
    text,
    colour: text && colour,
    secrets: secretsOf(config()),
  });
  return currentLogger;
}

function untilSignal(): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      // Whatever still holds the process by then, such as a connection that the other side never ends.
      setTimeout(() => process.exit(), END_WITHIN_MS).unref();
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

/** The one boundary for whatever was not an outcome: bad set-up is listed, a fault gets an incident id. */
function end(error: unknown): void {
  let code: ExitCode = EXIT.setup;
  try {
    code = report(error);
  } catch {
    // Standard error takes nothing either; what is left is the exit code.
  }
  process.exit(code);
}

function report(error: unknown): ExitCode {
  if (error instanceof ConfigError) return complain(error.problems);
  if (error instanceof LibraryError) return complain(error.problems.map(formatProblem));
  const full = unwritable(error);
  if (full !== undefined) {
    return complain([`The reply cannot be written (${full}): make room, or write it elsewhere.`]);
  }
  const incident = randomUUID().slice(0, 8);
  const log = currentLogger ?? createLogger({ level: 'error', text: false, colour: false, secrets: [] });
  log.error('crashed', { incident }, error);
  return complain([`Footnote stopped over a fault of its own. The log has the cause under ${incident}.`]);
}

/** The code of what kept the reply from being written: a full disk, a quota, a device that has gone. */
function unwritable(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return syscall === 'write' && ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO'].includes(code ?? '') ? code : undefined;
}

function complain(sentences: readonly string[]): ExitCode {
  for (const sentence of sentences) process.stderr.write(`${safeLine(sentence)}\n`);
  return EXIT.setup;
}
