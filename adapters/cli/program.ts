/**
 * The subcommands of `footnote`, what they take, and what each runs. What a single question does not need is
 * loaded when it is chosen, so that an answer comes at once.
 */
import { Command, CommanderError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { CITE_STYLES } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { libraryFolders } from '../standard-folders.ts';
import type { StartOptions } from '../start-adapters.ts';
import { addDiscord } from './add-discord.ts';
import { addEval } from './add-eval.ts';
import { addImport } from './add-import.ts';
import { addMcp } from './add-mcp.ts';
import { addRemove } from './add-remove.ts';
import { addSlack } from './add-slack.ts';
import { addTopics } from './add-topics.ts';
import { addWeb } from './add-web.ts';
import { askOnce, type OnceOptions } from './ask-once.ts';
import { checkPacks } from './check-packs.ts';
import { addHelp } from './help.ts';
import type { Session, Surroundings } from './surroundings.ts';

type Run = (session: Session) => Promise<ExitCode>;

interface Once {
  /** What its words are; undefined where it takes none. */
  readonly words: string | undefined;
  readonly summary: string;
  /** The chat's command, where it has another name. */
  readonly runs?: string;
}

/** The chat's commands that make sense once. */
const ONCE: Readonly<Record<string, Once>> = {
  ask: { words: 'question', summary: 'answer a question with the passage that states it' },
  quote: { words: 'passage', summary: 'quote a passage, by its number or its words' },
  read: { words: 'passage', summary: 'read a passage with the one before and the one after' },
  cite: { words: 'passage', summary: 'say how to cite a passage, an article or a pack' },
  topics: { words: 'words', summary: 'list the topics' },
  check: { words: 'claim', summary: 'compare a claim with what the sources say', runs: 'factcheck' },
  quotecheck: { words: 'text', summary: 'check whether the sources have these words' },
  timeline: { words: 'topic', summary: 'list what the sources date themselves, in order' },
  compare: { words: 'question', summary: 'put a question to several articles, side by side' },
  outline: { words: 'article', summary: 'list the headings of an article with a key sentence of each' },
  sources: { words: undefined, summary: 'list the articles and what is known of them' },
};
/** They search for nothing, so there is nothing to explain. */
const LISTS: readonly string[] = ['topics', 'cite', 'sources', 'timeline', 'outline'];

/** Runs what the arguments ask for; never throws over bad usage, which is one sentence and exit code 2. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let chosen: Run | undefined;
  const program = createProgram(surroundings, run => {
    chosen = run;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answer : EXIT.usage;
    throw error;
  }
  if (chosen === undefined) return EXIT.usage;
  const named: readonly string[] = program.opts().library ?? [];
  return chosen({ ...surroundings, named, folders: libraryFolders(named, surroundings.config()) });
}

/** Each subcommand hands what it would run to `choose`, so that parsing can be looked at alone. */
export function createProgram(surroundings: Surroundings, choose: (run: Run) => void): Command {
  const program = new Command('footnote')
    .description(
      'Answers with the cited passage itself. Without a subcommand: a chat, or the platforms set up.',
    )
    .option('--library <dir>', 'a folder of packs, instead of the standard ones; may be repeated', collect)
    .option('--only <platform>', 'start this alone: console, or a platform that is set up')
    .option('--as-room', 'the chat marks what a room would not see, and offers to share it')
    .version(manifest.version, '--version', 'print the version')
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: text => surroundings.output.write(text),
      writeErr: text => surroundings.errors.write(text),
      outputError: (text, write) => write(`${sentenceOf(text)}\n`),
    })
    .exitOverride()
    .usage('[options] [command]')
    .argument('[words...]')
    .action(([unknown]: string[]) => {
      if (unknown !== undefined) program.error(`There is no subcommand ${unknown}`);
      choose(async session => {
        const { startAdapters } = await import('../start-adapters.ts');
        return startAdapters(program.opts<StartOptions>(), session);
      });
    });
  for (const [name, once] of Object.entries(ONCE)) addOnce(program, name, once, choose);
  addImport(program, choose);
  addRemove(program, choose);
  addPack(program, choose);
  addEval(program, choose);
  addDiscord(program, choose);
  addSlack(program, choose);
  addMcp(program, choose);
  addWeb(program, choose);
  addDoctor(program, choose);
  addHelp(program);
  return program;
}

function addOnce(
  program: Command,
  name: string,
  { runs = name, summary, words }: Once,
  choose: (run: Run) => void,
): void {
  const command = program
    .command(name)
    .description(summary)
    .option('--json', 'print the outcome as one line of JSON')
    .action(() => choose(session => askOnce(runs, command.args, command.opts<OnceOptions>(), session)));
  if (words !== undefined) {
    command.argument(`[${words}...]`, 'quoted or not; after -- also what begins with a dash');
  }
  if (name === 'topics') addTopics(command, choose);
  if (name === 'cite') command.option('--style <style>', CITE_STYLES.map(style => style.name).join(', '));
  if (!LISTS.includes(name)) {
    const explained = new Option('--explain', 'say how the words were read and what was weighed');
    command.addOption(explained.conflicts('json'));
  }
}

function addPack(program: Command, choose: (run: Run) => void): void {
  const pack = program.command('pack').description('work on packs').helpCommand(false);
  pack
    .command('check')
    .description('list every problem of the packs, with file and line')
    .argument('[dir]', 'a folder of packs, instead of the standard ones')
    .action((dir: string | undefined) => choose(session => checkPacks(dir, session)));
}

function addDoctor(program: Command, choose: (run: Run) => void): void {
  program
    .command('doctor')
    .description('say what is set up, what is missing, and what to do about it')
    .action(() =>
      choose(async session => {
        const { examine } = await import('./doctor.ts');
        return examine(session);
      }),
    );
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `error: unknown option '--jsno'` as a sentence of ours, on one line. */
function sentenceOf(text: string): string {
  const message = safeLine(text.trim()).replace(/^error: |\.$/gu, '');
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}. footnote --help lists what there is.`;
}
