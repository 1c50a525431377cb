/** One command of the chat, run once: `footnote ask when did they meet`. */
import type { Reply } from '../../src/index.ts';
import { consoleOrigin } from '../console/invocation.ts';
import { columnsOf } from '../console/limits.ts';
import { render } from '../console/render.ts';
import { safeLine } from '../console/safe-text.ts';
import type { Screen } from '../console/style.ts';
import { type ExitCode, exitCodeOf } from '../exit-code.ts';
import { openBot } from '../open-bot.ts';
import { explain } from './explain.ts';
import { readToEnd } from './read-to-end.ts';
import type { Session } from './surroundings.ts';

export interface OnceOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  /** Of a citation. */
  readonly style?: string;
}

export async function askOnce(
  command: string,
  words: readonly string[],
  options: OnceOptions,
  session: Session,
): Promise<ExitCode> {
  const bot = await openBot(session, session.logger('warn'));
  const style = options.style === undefined ? [] : [`style:"${options.style.replaceAll('"', '')}"`];
  const text = [`/${command}`, ...style, ...words].join(' ');
  const reply = await readToEnd(await bot.handle({ ...consoleOrigin(), kind: 'text', text }), bot);
  writeReply(reply, options, session);
  return exitCodeOf(reply);
}

/** The answer goes to standard output, a sentence about unusable input to standard error. */
export function writeReply(reply: Reply, options: OnceOptions, session: Session): void {
  const { output, errors } = session;
  const screen: Screen = {
    columns: columnsOf(output.columns),
    styled: output.isTTY === true && session.config().colour,
    picks: false,
    marksPrivate: false,
  };
  if (reply.tone === 'problem') errors.write(`${render(reply, { ...screen, styled: false })}\n`);
  if (options.json) output.write(`${JSON.stringify(reply.data)}\n`);
  // What is written into a file or a pipe is the file itself, to the letter.
  else if (reply.file !== undefined && output.isTTY !== true) output.write(reply.file.text);
  else if (reply.tone !== 'problem') output.write(`${render(reply, screen)}\n`);
  if (reply.file !== undefined && output.isTTY === true && options.json !== true) {
    errors.write(`To have it as a file, add: > ${reply.file.name}\n`);
  }
  if (options.explain && !options.json) {
    for (const line of explain(reply.data)) output.write(`${safeLine(line)}\n`);
  }
}
