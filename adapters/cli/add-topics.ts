/** `footnote topics suggest|on`: topics of imported packs without a hand on their YAML. */
import type { Command } from 'commander';
import { BUILT_IN_COMMANDS, suggestTopics, type TopicsRequest, turnOnTopics } from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { OWN_LIBRARY } from '../standard-folders.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

/** `topics` lists them, as in the chat; these are for the host. */
export function addTopics(topics: Command, choose: Choose): void {
  topics.helpCommand(false);
  topics
    .command('suggest')
    .description('propose topics for the packs in library/, turned off, and list those that are off')
    .argument('[pack]', 'this pack alone')
    .action((pack: string | undefined) => choose(session => suggest(pack, session)));
  topics
    .command('on')
    .description('turn proposed topics on')
    .argument('<names...>', 'their names')
    .option('--pack <name>', 'the pack, where several have a topic of that name')
    .option('--command', 'make each a command of its own too')
    .action((names: string[], options: { pack?: string; command?: boolean }) =>
      choose(session => turnOn(names, options, session)),
    );
}

async function suggest(pack: string | undefined, session: Session): Promise<ExitCode> {
  const suggested = await suggestTopics(requestOf(pack, session));
  if (suggested.kind === 'refused') return complain(suggested.message, session);
  const print = (line: string) => session.output.write(`${safeLine(line)}\n`);
  for (const { pack: name, file, proposed, off } of suggested.packs) {
    print(
      proposed.length === 0
        ? `${name}: nothing new to propose.`
        : `${name}: proposed in ${file}, turned off:`,
    );
    for (const topic of proposed) print(`  ${topic.name}  ${topic.behind}`);
    if (off.length > 0) print(`${name}: off since an earlier import: ${off.join(', ')}.`);
  }
  print('Turn on those you want: footnote topics on NAME …');
  return EXIT.answer;
}

async function turnOn(
  names: readonly string[],
  { pack, command }: { readonly pack?: string; readonly command?: boolean },
  session: Session,
): Promise<ExitCode> {
  const turned = await turnOnTopics(names, command === true, requestOf(pack, session));
  if (turned.kind === 'refused') return complain(turned.message, session);
  const lines = [
    ...(turned.names.length === 0 ? [] : [`Turned on in ${turned.pack}: ${turned.names.join(', ')}.`]),
    ...(turned.already.length === 0 ? [] : [`On already: ${turned.already.join(', ')}.`]),
  ];
  for (const line of lines) session.output.write(`${safeLine(line)}\n`);
  return EXIT.answer;
}

function requestOf(pack: string | undefined, { folders }: Session): TopicsRequest {
  return {
    library: folders.at(-1)?.path ?? OWN_LIBRARY,
    others: folders.slice(0, -1),
    reserved: BUILT_IN_COMMANDS,
    ...(pack !== undefined && { pack }),
  };
}

function complain(message: string, { errors }: Session): ExitCode {
  errors.write(`${safeLine(message)}\n`);
  return EXIT.usage;
}
