/** One command of the chat, run once: `footnote ask when did they meet`. */
import type { Reply, ReplyData } from '../../src/index.ts';
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

type BibliographyData = Extract<ReplyData, { readonly kind: 'bibliography' }>;

export interface OnceOptions {
  readonly json?: boolean;
  readonly explain?: boolean;
  /** Of a citation. */
  readonly style?: string;
}

/** The answer goes to standard output, a sentence about unusable input to standard error. */
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
  write(reply, options, session);
  return exitCodeOf(reply);
}

function write(reply: Reply, options: OnceOptions, session: Session): void {
  const { output, errors } = session;
  const screen: Screen = {
    columns: columnsOf(output.columns),
    styled: output.isTTY === true && session.config().colour,
    picks: false,
    marksPrivate: false,
  };
  if (reply.tone === 'problem') errors.write(`${render(reply, { ...screen, styled: false })}\n`);
  if (options.json) output.write(`${JSON.stringify(reply.data)}\n`);
  else if (isFile(reply, output)) output.write(reply.data.styles.map(style => style.text).join(''));
  else if (reply.tone !== 'problem') output.write(`${render(reply, screen)}\n`);
  if (options.explain && !options.json) {
    for (const line of explain(reply.data)) output.write(`${safeLine(line)}\n`);
  }
}

/** What is written into a file or a pipe is the file itself, to the letter. */
function isFile(
  reply: Reply,
  { isTTY }: Session['output'],
): reply is Reply & { readonly data: BibliographyData } {
  return isTTY !== true && reply.data.kind === 'bibliography' && reply.data.styles.length === 1;
}
