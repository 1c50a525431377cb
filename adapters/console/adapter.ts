/** The terminal: a chat at a prompt, or piped lines answered one after the other. */
import type { Readable, Writable } from 'node:stream';
import {
  type Bot,
  forOneAlone,
  inLanguage,
  type Origin,
  type Reply,
  type ReplyFile,
  type Suggestion,
  say,
} from '../../src/index.ts';
import type { Adapter } from '../adapter.ts';
import { askersLanguage } from '../askers-language.ts';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.ts';
import { createCompleter } from './completer.ts';
import { consoleOrigin, NOTHING_OFFERED, type Offered, toInvocation } from './invocation.ts';
import { columnsOf, INDENT } from './limits.ts';
import { render } from './render.ts';
import { safeLine } from './safe-text.ts';
import { pathToSave, saveFile, saveHint } from './save-file.ts';
import { showLife } from './sign-of-life.ts';
import { faint, type Screen } from './style.ts';
import { openLines, type TypedLines } from './typed-lines.ts';
import { wrap } from './wrap.ts';

interface ConsoleOptions {
  readonly bot: Bot;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Where sentences about unusable piped lines go. */
  readonly errors: Writable;
  /** BCP 47: whose words are said to whoever types; without it, English. */
  readonly locale?: string | undefined;
  /** A prompt, a banner and completion; otherwise each line is repeated above its answer. */
  readonly chat: boolean;
  readonly styled: boolean;
  /** Marks what a room would not see, and offers to share it; for one person alone that means nothing. */
  readonly asRoom?: boolean;
  /** Shown before the first prompt. */
  readonly banner: readonly string[];
}

export interface ConsoleAdapter extends Adapter {
  /** Resolves when the last line is answered, with the exit code of its reply; 0 after a chat. */
  readonly finished: Promise<ExitCode>;
  /** Says something of itself, above what is being typed. */
  tell(sentence: string): void;
}

const PROMPT = '> ';

export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { promise: finished, resolve, reject } = withResolvers<ExitCode>();
  let lines: TypedLines | undefined;
  return {
    name: 'console',
    finished,
    start: async () => {
      const opened = open(options);
      lines = opened;
      const { columns } = screenOf(options);
      for (const line of options.banner.flatMap(line => wrap(safeLine(line), columns))) {
        options.output.write(`${line}\n`);
      }
      // An input that stays open would keep the program running after the last line.
      converse(opened, options)
        .finally(() => opened.close())
        .then(resolve, reject);
    },
    tell(sentence) {
      if (options.chat) lines?.showAbove(wrap(safeLine(sentence), screenOf(options).columns).join('\n'));
    },
    stop: async () => lines?.close(),
  };
}

function open(options: ConsoleOptions): TypedLines {
  const { input, output, bot } = options;
  const terminal = isTerminal(options);
  const lines: TypedLines = openLines({
    input,
    output,
    terminal,
    prompt: PROMPT,
    ...(terminal && {
      completer: createCompleter(
        bot,
        (choices, more) => lines.showAbove(listed(choices, more, options)),
        consoleOrigin(options.locale),
      ),
    }),
  });
  return lines;
}

function isTerminal({ chat, input, output }: ConsoleOptions): boolean {
  return chat && input.isTTY === true && output.isTTY === true;
}

/** What has been said so far, as far as the next line needs it. */
interface Talk {
  readonly offered: Offered;
  readonly file: ReplyFile | undefined;
  readonly code: ExitCode | undefined;
}

async function converse(lines: TypedLines, options: ConsoleOptions): Promise<ExitCode> {
  const { bot, chat, locale, output } = options;
  const origin = consoleOrigin(locale);
  let talk: Talk = { offered: NOTHING_OFFERED, file: undefined, code: undefined };
  if (chat) lines.prompt();
  for (;;) {
    const line = await lines.next();
    if (line === undefined || lines.hasLeft()) break;
    const said = talk;
    const language = await askersLanguage(bot, origin);
    const after = await inLanguage(language, () => answerLine(line, said, { lines, origin, options }));
    if (after === undefined) break;
    talk = after;
    if (chat) lines.prompt();
  }
  if (chat) output.write('\n');
  if (!chat && talk.code === undefined) {
    const language = await askersLanguage(bot, origin);
    inLanguage(language, () => complain('', say`Nothing was asked: pipe a line such as /topics.`, options));
  }
  return chat ? EXIT.answer : (talk.code ?? EXIT.usage);
}

interface Room {
  readonly lines: TypedLines;
  readonly origin: Origin;
  readonly options: ConsoleOptions;
}

/** Undefined for a line that ends the chat. */
async function answerLine(line: string, talk: Talk, room: Room): Promise<Talk | undefined> {
  const { lines, origin, options } = room;
  const { output } = options;
  const path = pathToSave(line, talk.file);
  if (path !== undefined && talk.file !== undefined) {
    complain(line, safeLine(await saveFile(path, talk.file)), options);
    return talk;
  }
  const typed = toInvocation(line, talk.offered, origin);
  switch (typed.kind) {
    case 'quit':
      return undefined;
    case 'nothing':
      return talk;
    case 'noSuchAction':
      complain(line, typed.sentence, options);
      return { ...talk, code: EXIT.usage };
    case 'invocation': {
      const life = isTerminal(options) ? showLife(output) : undefined;
      const reply = await lines.wait(options.bot.handle(typed.invocation));
      life?.stop();
      if (reply === undefined) return talk;
      const shown = options.asRoom === true ? reply : forOneAlone(reply);
      show(line, shown, options);
      // A reply that offers nothing leaves what was offered before.
      const offered = shown.actions.length > 0 ? shown : talk.offered;
      return { offered, file: shown.file, code: exitCodeOf(shown) };
    }
  }
}

function show(asked: string, reply: Reply, options: ConsoleOptions): void {
  const text = render(reply, screenOf(options));
  if (text === '') return;
  const stream = !options.chat && reply.tone === 'problem' ? options.errors : options.output;
  const hint = options.chat && reply.file !== undefined ? hintOn(reply.file, options) : '';
  stream.write(`${repeated(asked, options)}${text}\n${hint}\n`);
}

function hintOn(file: ReplyFile, options: ConsoleOptions): string {
  const screen = screenOf(options);
  return wrap(saveHint(file), screen.columns)
    .map(line => `${faint(line, screen)}\n`)
    .join('');
}

function complain(asked: string, sentence: string, options: ConsoleOptions): void {
  const stream = options.chat ? options.output : options.errors;
  stream.write(`${repeated(asked, options)}${sentence}\n\n`);
}

/** Where nobody has typed the question, it stands above its answer. */
function repeated(asked: string, { chat }: ConsoleOptions): string {
  return chat || asked === '' ? '' : `${PROMPT}${safeLine(asked.trim())}\n`;
}

/** Asked for with each reply, since a window may change its size. */
function screenOf({ chat, output, styled, asRoom }: ConsoleOptions): Screen {
  return {
    columns: columnsOf(output.columns),
    styled,
    picks: true,
    marksPrivate: chat && asRoom === true,
  };
}

/** Each choice on one line, by what people know it by. */
function listed(choices: readonly Suggestion[], more: number, options: ConsoleOptions): string {
  const room = screenOf(options).columns - INDENT.length - 1;
  const rows = choices.map(({ label }) => {
    const [line = '', ...rest] = wrap(safeLine(label), room);
    return INDENT + (rest.length > 0 ? `${line}…` : line);
  });
  return [...rows, ...(more > 0 ? [INDENT + say`… ${more} more: Tab again lists them`] : [])].join('\n');
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
