/** Runs a command by name, or a line as someone typed it. */

import { say } from '../language/say.ts';
import { ofHelp } from '../library/roles.ts';
import { withCorrection } from '../reply/lines/corrections.ts';
import { forAsker } from '../reply/present/audience.ts';
import { presentMissing, presentProblem } from '../reply/present/problem.ts';
import type { Reply } from '../reply/reply.ts';
import { cleanText } from '../text/clean.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { isSmallTalk } from '../text/stop-words.ts';
import { answerSmallTalk } from './answer-small-talk.ts';
import { checkInput, INPUT_MAX } from './check-input.ts';
import type { Command } from './command.ts';
import { parseCommandLine, readTypedInput } from './parse-line.ts';
import { presentParts } from './present-help.ts';
import { resolveCommand } from './resolve-command.ts';
import type { Room } from './room.ts';
import { readSmallTalk } from './small-talk/read-small-talk.ts';
import { withNamedFile } from './typed-file.ts';
import { partName } from './typed-names.ts';
import { whyNotHost } from './why-not-host.ts';

/** What ran, for the log: the name of a command, never what was typed. */
export interface Ran {
  readonly command: string;
  readonly reply: Reply;
  /** Whether the line asked for a private reply, or that it be none. */
  readonly private?: boolean;
  /** Where it was a question to the articles. */
  readonly asked?: AskedQuestion;
}

export interface AskedQuestion {
  readonly words: string;
  /** Whether it was asked of a topic that was named for it. */
  readonly onTopic: boolean;
}

type Raw = Readonly<Record<string, string | undefined>>;

/** A platform sends names that it knows, so an unknown one is out of date and is not guessed at. */
export async function runNamed(name: string, input: Raw, room: Room): Promise<Ran> {
  const command = room.finder.command(name);
  if (command !== undefined) return run(command, input, room);
  const meant = resolveCommand(name, room.commands, room.finder, room.context.corpus());
  return unknownCommand(name, meant.kind === 'unknown' ? meant.near : meant.command.name);
}

/** `/summit when`, `pipeline who pays`, `help`, or a plain question. */
export async function runLine(text: string, room: Room): Promise<Ran> {
  // A line holds names of options and commands beside the question, so it may be somewhat longer.
  if (text.length > 2 * INPUT_MAX) return runOverlong(text, room);
  const line = cleanText(text).replace(/\s+/gu, ' ').trim();
  if (line === '') return { command: 'none', reply: presentProblem(say`Type a question, or /help.`) };
  // A quotation has lines; every other option takes them for spaces.
  const typed = parseCommandLine(cleanText(text).replace(/[^\S\n]+/gu, ' '));
  if (typed !== undefined) return runTyped(typed.name, typed.rest, room);
  return runPlain(line, room);
}

/** Refused by the command that it was typed for, which says how much it takes. */
function runOverlong(text: string, room: Room): Promise<Ran> {
  const line = parseCommandLine(text);
  const typed = line === undefined ? undefined : room.finder.command(line.name);
  const [name] = Object.entries(typed?.options ?? {}).find(([, option]) => option.rest === true) ?? [];
  if (line === undefined || typed === undefined || name === undefined) {
    return run(commandNamed('ask', room), { question: text }, room);
  }
  return run(typed, { [name]: line.rest }, room);
}

async function runTyped(name: string, rest: string, room: Room): Promise<Ran> {
  if (name === '')
    return { command: 'none', reply: presentProblem(say`Type a command after the slash; /help lists them.`) };
  const [first = ''] = rest.split(/\s+/u);
  const part = partOf(name, first.toLowerCase(), room);
  if (part !== undefined)
    return part.kind === 'part' ? runWith(part.command, rest.slice(first.length), room) : part.ran;
  const meant = resolveCommand(name, room.commands, room.finder, room.context.corpus());
  if (meant.kind === 'unknown') return unknownCommand(name, meant.near);
  const ran = await runWith(meant.command, rest, room);
  return meant.corrected ? { ...ran, reply: withCorrection(ran.reply, meant.command.name) } : ran;
}

/** `/footnote packs …`; undefined for what is no command of several parts. */
function partOf(name: string, typed: string, { commands, finder, context }: Room) {
  const parts = commands.filter(command => command.name.startsWith(`${name} `));
  if (parts.length === 0) return undefined;
  const command = finder.command(`${name} ${typed}`);
  if (command !== undefined) return { kind: 'part', command } as const;
  const near = parts.map(partName).find(part => isNear(typed, part));
  const reply =
    typed === ''
      ? presentParts(name, parts, context.corpus().library)
      : presentProblem(noSuchPart(name, near));
  return { kind: 'ran', ran: { command: name, reply } } as const;
}

function noSuchPart(name: string, near: string | undefined): string {
  const none = say`/${name} has no such part.`;
  return near === undefined ? none : `${none} ${say`Did you mean /${`${name} ${near}`}?`}`;
}

function isNear(typed: string, name: string): boolean {
  return typed !== '' && (name.startsWith(typed) || editDistance(typed, name, 1) !== undefined);
}

async function runWith(command: Command, rest: string, room: Room): Promise<Ran> {
  const typed = readTypedInput(command.options, rest);
  const ran = await run(command, typed.input, withNamedFile(command, typed.input, room));
  return typed.private === undefined ? ran : { ...ran, private: typed.private };
}

/** The longest name of a topic that is looked for at the head of a line, in words. */
const NAME_WORDS = 4;

async function runPlain(line: string, room: Room): Promise<Ran> {
  const ask = commandNamed('ask', room);
  const named = findNamedHead(line, room);
  const talk = named?.rest === '' ? undefined : smallTalk(line, room);
  if (talk !== undefined) return { command: 'talk', reply: talk };
  if (named === undefined) return runWith(ask, line, room);
  const ran = await runWith(named.command, named.rest, room);
  // "History of the pipeline" may begin with a topic and still be a question of its own.
  return named.rest !== '' && isOffTopic(ran.reply) ? runWith(ask, line, room) : ran;
}

function isOffTopic({ tone, data }: Reply): boolean {
  return (
    tone === 'abstention' || ((data.kind === 'found' || data.kind === 'closest') && data.reach !== 'topic')
  );
}

/** A topic before its question, or a command that needs nothing as the whole line. */
function findNamedHead(
  line: string,
  room: Room,
): { readonly command: Command; readonly rest: string } | undefined {
  const words = line.split(' ');
  for (let count = Math.min(NAME_WORDS, words.length); count > 0; count -= 1) {
    const head = words
      .slice(0, count)
      .join(' ')
      .replace(/[?!.,:;]+$/u, '')
      .toLowerCase();
    const command = room.finder.command(head);
    if (command === undefined) continue;
    const rest = words.slice(count).join(' ');
    if (rest !== '' && isSaidInPassing(head, room)) continue;
    const needsNothing = Object.values(command.options).every(
      ({ required, neededWithout }) => !required && neededWithout === undefined,
    );
    if (command.fromTopic || (rest === '' && needsNothing) || isChoice(rest, command))
      return { command, rest };
  }
  return undefined;
}

/** `sources here`, `privacy forget`: nothing else can be meant. */
function isChoice(rest: string, { options }: Command): boolean {
  const [last] = Object.values(options).filter(option => option.rest === true);
  return last?.choices?.includes(rest.toLowerCase()) === true;
}

/** "About", "reading", "data" begin a question as well, which is seldom one on how to use Footnote. */
function isSaidInPassing(head: string, { finder, context }: Room): boolean {
  const topic = finder.topic(head);
  if (topic === undefined) return false;
  return isSmallTalk(fold(head)) || ofHelp([topic], context.corpus().library).length > 0;
}

/** Undefined for what may be asked of the articles. */
function smallTalk(line: string, { commands, context, origin }: Room): Reply | undefined {
  const { library } = context.corpus();
  const talk = readSmallTalk(line, library, context.conversations.recall(origin) !== undefined);
  return talk && answerSmallTalk(talk, library, commands);
}

async function run(command: Command, raw: Raw, room: Room): Promise<Ran> {
  const refused = command.forHosts === true ? whyNotHost(room.context, room.origin) : undefined;
  if (refused !== undefined) return { command: command.name, reply: presentProblem(refused) };
  const checked = checkInput(command, raw);
  if (command.name === 'ask' && checked.kind === 'checked' && checked.input.topic === undefined) {
    const talk = smallTalk(checked.input.question ?? '', room);
    // A command is no conversation: the room need not hear of it.
    if (talk !== undefined) return { command: 'talk', reply: forAsker(talk) };
  }
  if (checked.kind === 'refused') return { command: command.name, reply: presentProblem(checked.sentence) };
  const reply = await command.run(checked.input, room.context, room.origin);
  return { command: command.name, reply, ...askedBy(command, checked.input) };
}

function askedBy({ name, fromTopic }: Command, { question, topic }: Raw): { readonly asked?: AskedQuestion } {
  if (question === undefined || (name !== 'ask' && !fromTopic)) return {};
  return { asked: { words: question, onTopic: fromTopic || topic !== undefined } };
}

/** Short enough to be read back to whoever typed it. */
const NAME_SHOWN = 32;

function unknownCommand(typed: string, near: string | undefined): Ran {
  const name = cleanText(typed).slice(0, NAME_SHOWN);
  const hint = near === undefined ? say`/help lists the commands.` : say`Did you mean /${near}?`;
  return { command: 'unknown', reply: presentMissing(`${say`There is no command /${name}.`} ${hint}`) };
}

function commandNamed(name: string, room: Room): Command {
  const command = room.commands.find(each => each.name === name);
  if (command === undefined) throw new Error(`The list of commands lacks ${name}.`);
  return command;
}
