/** The terminal: a chat at a prompt, or piped lines answered one after the other. */
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Bot, Reply, Suggestion } from '../../src/index.ts';
import type { Adapter } from '../adapter.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { createCompleter } from './completer.ts';
import { consoleOrigin, NOTHING_OFFERED, type Offered, toInvocation } from './invocation.ts';
import { columnsOf, INDENT } from './limits.ts';
import { render } from './render.ts';
import { safeLine } from './safe-text.ts';
import type { Screen } from './style.ts';
import { wrap } from './wrap.ts';

interface ConsoleOptions {
  readonly bot: Bot;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Where sentences about unusable piped lines go. */
  readonly errors: Writable;
  /** A prompt, a banner and completion; otherwise only answers are written. */
  readonly chat: boolean;
  readonly styled: boolean;
  /** Shown before the first prompt. */
  readonly banner: readonly string[];
}

interface ConsoleAdapter extends Adapter {
  /** Resolves when the last line is answered, with the exit code of its reply; 0 after a chat. */
  readonly finished: Promise<ExitCode>;
}

const PROMPT = '> ';

export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { promise: finished, resolve, reject } = withResolvers<ExitCode>();
  let lines: Interface | undefined;
  return {
    name: 'console',
    finished,
    start: async () => {
      lines = openLines(options);
      const { columns } = screenOf(options);
      for (const line of options.banner.flatMap(line => wrap(safeLine(line), columns))) {
        options.output.write(`${line}\n`);
      }
      // An input that stays open would keep the program running after the last line.
      converse(lines, options)
        .finally(() => lines?.close())
        .then(resolve, reject);
    },
    stop: async () => lines?.close(),
  };
}

function openLines(options: ConsoleOptions): Interface {
  const { input, output, chat, bot } = options;
  const terminal = chat && input.isTTY === true && output.isTTY === true;
  const lines: Interface = createInterface({
    input,
    ...(chat && { output }),
    terminal,
    prompt: PROMPT,
    ...(terminal && {
      completer: createCompleter(bot, choices => {
        output.write(`\n${listed(choices, options)}\n`);
        lines.prompt(true);
      }),
    }),
  });
  // The first Ctrl-C drops what is being typed; on an empty line it leaves, as Ctrl-D does.
  lines.on('SIGINT', () => {
    if (lines.line === '') {
      lines.close();
      return;
    }
    output.write('\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.prompt();
  });
  return lines;
}

async function converse(lines: Interface, options: ConsoleOptions): Promise<ExitCode> {
  const { chat, output } = options;
  let offered: Offered = NOTHING_OFFERED;
  let code: ExitCode | undefined;
  const origin = consoleOrigin();
  if (chat) lines.prompt();
  for await (const line of lines) {
    const typed = toInvocation(line, offered, origin);
    if (typed.kind === 'quit') break;
    if (typed.kind === 'noSuchAction') {
      complain(typed.sentence, options);
      code = EXIT.usage;
    }
    if (typed.kind === 'invocation') {
      const reply = await options.bot.handle(typed.invocation);
      show(reply, options);
      // A reply that offers nothing leaves what was offered before.
      if (reply.actions.length > 0) offered = reply;
      code = exitCodeOf(reply);
    }
    if (chat) lines.prompt();
  }
  if (chat) output.write('\n');
  if (!chat && code === undefined) complain('Nothing was asked: pipe a line such as /topics.', options);
  return chat ? EXIT.answer : (code ?? EXIT.usage);
}

function show(reply: Reply, options: ConsoleOptions): void {
  const text = render(reply, screenOf(options));
  if (text === '') return;
  const stream = !options.chat && reply.tone === 'problem' ? options.errors : options.output;
  stream.write(`${text}\n\n`);
}

function complain(sentence: string, options: ConsoleOptions): void {
  const stream = options.chat ? options.output : options.errors;
  stream.write(`${sentence}\n\n`);
}

/** Asked for with each reply, since a window may change its size. */
function screenOf({ chat, output, styled }: ConsoleOptions): Screen {
  return { columns: columnsOf(output.columns), styled, picks: true, marksPrivate: chat };
}

/** Each choice on one line. */
function listed(choices: readonly Suggestion[], options: ConsoleOptions): string {
  const room = screenOf(options).columns - INDENT.length - 1;
  const rows = choices.map(({ value, label }) => {
    const [line = '', ...more] = wrap(safeLine(value === label ? value : `${value}  ${label}`), room);
    return INDENT + (more.length > 0 ? `${line}…` : line);
  });
  return rows.join('\n');
}

// Promise.withResolvers came with Node 22.
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((onValue, onReason) => {
    resolve = onValue;
    reject = onReason;
  });
  return { promise, resolve, reject };
}
