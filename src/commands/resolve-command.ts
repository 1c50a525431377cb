/** Which command a typed name means: exact before prefix before fuzzy. */
import type { Corpus } from '../context.ts';
import type { Library, Topic } from '../model.ts';
import { fold } from '../text/fold.ts';
import type { Command } from './command.ts';
import { createTopicCommand } from './topic-command.ts';

export type CommandMeant =
  /** `corrected` when the name was not typed exactly. */
  | { readonly kind: 'command'; readonly command: Command; readonly corrected: boolean }
  | { readonly kind: 'unknown'; readonly near: string | undefined };

/** Three letters begin a name that no other begins with; fewer say too little. */
const PREFIX_MIN = 3;

/** Every topic can be typed like a command, also those that are none on the platform. */
export function resolveCommand(typed: string, commands: readonly Command[], corpus: Corpus): CommandMeant {
  const exact = exactCommand(typed, commands, corpus);
  if (exact !== undefined) return { kind: 'command', command: exact, corrected: false };

  const name = fold(typed);
  const beginning = name.length < PREFIX_MIN ? [] : commands.filter(each => each.name.startsWith(name));
  const [only] = beginning;
  if (only !== undefined && beginning.length === 1)
    return { kind: 'command', command: only, corrected: true };

  const nearCommand = corpus.names.nearest(
    typed,
    commands.map(each => each.name),
  );
  const command = commands.find(each => each.name === nearCommand);
  if (command !== undefined) return { kind: 'command', command, corrected: true };
  const topic = corpus.names.topic(typed);
  if (topic !== undefined) return { kind: 'command', command: topicCommand(topic), corrected: true };
  return { kind: 'unknown', near: beginning[0]?.name ?? corpus.names.topics(typed, 1)[0]?.name };
}

/** By its name, or a topic by its name or alias. */
export function exactCommand(
  typed: string,
  commands: readonly Command[],
  corpus: Corpus,
): Command | undefined {
  const command = commands.find(each => each.name === typed);
  if (command !== undefined) return command;
  const topic = topicNamed(typed, corpus.library);
  return topic === undefined ? undefined : topicCommand(topic);
}

/** Hyphens and spaces are alike; undefined when two topics have the name. */
export function topicNamed(typed: string, library: Library): Topic | undefined {
  const name = plainName(typed);
  const byName = library.topics.filter(topic => plainName(topic.name) === name);
  const named =
    byName.length > 0
      ? byName
      : library.topics.filter(topic => topic.aliases.some(alias => plainName(alias) === name));
  return named.length === 1 ? named[0] : undefined;
}

function plainName(text: string): string {
  return fold(text)
    .replace(/[-_\s]+/gu, ' ')
    .trim();
}

function topicCommand(topic: Topic): Command {
  return createTopicCommand(topic);
}
