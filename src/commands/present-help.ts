/** Help, made from the commands themselves. */

import { said, say, sayCount, toSay } from '../language/say.ts';
import { helpPacks, ofArticles } from '../library/roles.ts';
import type { Library, Topic } from '../model.ts';
import { topicRows } from '../reply/lines/topic-rows.ts';
import type { Reply, Row } from '../reply/reply.ts';
import type { Command, OptionSpec, Options } from './command.ts';
import { groupOf, isPart, partName } from './typed-names.ts';

const PURPOSE = toSay(
  'Footnote answers with the passage itself and where it stands, or says that it is not in these sources.',
);

/** All commands. */
export function presentOverview(
  commands: readonly Command[],
  library: Library,
  heading = said(PURPOSE),
): Reply {
  return presentHelp(heading, overview(commands, library));
}

/** One command with its options and examples. */
export function presentCommand(command: Command, library: Library): Reply {
  return presentHelp(said(command.summary), details(command, library));
}

/** How to ask about a topic that is no command by itself. */
export function presentTopicHelp(topic: Topic): Reply {
  return presentHelp(say`A topic is asked about so:`, [{ kind: 'list', items: topicRows([topic]) }]);
}

function presentHelp(heading: string, blocks: Reply['blocks']): Reply {
  return {
    tone: 'answer',
    audience: 'asker',
    placement: 'reply',
    heading,
    blocks,
    actions: [],
    data: { kind: 'help' },
  };
}

function overview(commands: readonly Command[], library: Library): Reply['blocks'] {
  const builtIn = commands.filter(command => !command.fromTopic && !isPart(command));
  const groups = new Set(commands.filter(isPart).map(groupOf));
  const topics = commands.filter(command => command.fromTopic);
  const named = new Set(topics.map(command => command.name));
  const others = ofArticles(library.topics, library).filter(topic => !named.has(topic.name)).length;
  const further = sayCount(others, '/topics lists 1 more.', '/topics lists {0} more.');
  const articles = ofArticles(library.articles, library).length;
  const rowOf = (command: Command) => commandRow(command, library);
  const asking = helpPacks(library).length > 0;
  const topicsText =
    topics.length === 0 ? say`No topic has a command of its own.` : say`Topics with a command of their own.`;
  const notes = [
    say`With private:yes behind a question only you see the reply.`,
    say`It reads only what is addressed to it, and it does not keep your words.`,
    sayCount(
      articles,
      'It holds 1 article; /sources lists them.',
      'It holds {0} articles; /sources lists them.',
    ),
    ...(asking ? [say`/help with a question answers it.`] : []),
  ];
  const listed: Reply['blocks'] = topics.length === 0 ? [] : [{ kind: 'list', items: topics.map(rowOf) }];
  return [
    {
      kind: 'list',
      items: [...builtIn.map(rowOf), ...[...groups].map(name => groupRow(name, commands))],
    },
    { kind: 'text', text: others > 0 ? `${topicsText} ${further}` : topicsText },
    ...listed,
    { kind: 'note', text: notes.join(' ') },
  ];
}

/** `/footnote` alone: its parts. */
export function presentParts(name: string, commands: readonly Command[], library: Library): Reply {
  const parts = commands.filter(command => groupOf(command) === name && isPart(command));
  return presentHelp(said(FOR_HOSTS), [
    { kind: 'list', items: parts.map(part => commandRow(part, library)) },
  ]);
}

const FOR_HOSTS = toSay('For those who host this community.');

function groupRow(name: string, commands: readonly Command[]): Row {
  const parts = commands.filter(command => isPart(command) && groupOf(command) === name);
  return {
    label: `/${name} …`,
    text: said(FOR_HOSTS),
    note: parts.map(partName).join(', '),
  };
}

/** What a command takes, and how it is typed. */
function details(command: Command, library: Library): Reply['blocks'] {
  const rows: readonly Row[] = [
    commandRow(command, library),
    ...Object.entries(command.options).map(([name, option]) => ({
      label: isNeeded(option) ? name : say`${asTyped(name, option, library)} (optional)`,
      text: said(option.description),
    })),
    ...command.examples.map(example => ({
      label: typedLine(command, example.input),
      text: said(example.shows),
    })),
  ];
  return [{ kind: 'list', items: rows }];
}

function commandRow(command: Command, library: Library): Row {
  const options = Object.entries(command.options).map(([name, option]) =>
    isNeeded(option) ? name : `[${asTyped(name, option, library)}]`,
  );
  return { label: [`/${command.name}`, ...options].join(' '), text: said(command.summary) };
}

/** `question`, `topic:pipeline`, `article:…`. */
function asTyped(name: string, { rest, suggests }: OptionSpec, library: Library): string {
  if (rest === true) return name;
  const [topic] = ofArticles(library.topics, library);
  return `${name}:${suggests === 'topic' && topic !== undefined ? topic.name : '…'}`;
}

/** As a rule; that a topic alone will do is left to the examples. */
function isNeeded({ required, neededWithout }: OptionSpec): boolean {
  return required || neededWithout !== undefined;
}

/** `/ask topic:pipeline where would it go`: an example as it is typed. */
export function typedLine(
  command: { readonly name: string; readonly options: Options },
  input: Readonly<Record<string, string | undefined>>,
): string {
  const words = Object.entries(input).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (command.options[name]?.rest === true) return [{ last: true, text: value }];
    return [{ last: false, text: `${name}:${/\s/u.test(value) ? `"${value}"` : value}` }];
  });
  const ordered = [...words.filter(word => !word.last), ...words.filter(word => word.last)];
  return [`/${command.name}`, ...ordered.map(word => word.text)].join(' ');
}
