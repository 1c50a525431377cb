/** Which command a typed name means: exact before prefix before fuzzy. */
import type { Corpus } from '../corpus.ts';
import type { Library, Topic } from '../model.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { plainName } from '../text/plain-name.ts';
import type { Command } from './command.ts';
import { createTopicCommand } from './topic-command.ts';
import { isPart, typedNames } from './typed-names.ts';

type CommandMeant =
  /** `corrected` when the name was not typed exactly. */
  | { readonly kind: 'command'; readonly command: Command; readonly corrected: boolean }
  | { readonly kind: 'unknown'; readonly near: string | undefined };

/** Three letters begin a name that no other begins with; fewer say too little. */
const PREFIX_MIN = 3;
/** A shorter misspelt name is as near to others as to the one meant, so it is only asked about. */
const FUZZY_MIN = 5;

/** Every topic can be typed like a command, also those that are none on the platform. */
export function resolveCommand(
  typed: string,
  commands: readonly Command[],
  finder: CommandFinder,
  corpus: Corpus,
): CommandMeant {
  const exact = finder.command(typed);
  if (exact !== undefined) return { kind: 'command', command: exact, corrected: false };

  const name = fold(typed);
  const whole = commands.filter(each => !isPart(each));
  const beginning = name.length < PREFIX_MIN ? [] : whole.filter(each => each.name.startsWith(name));
  const [only] = beginning;
  if (only !== undefined && beginning.length === 1)
    return { kind: 'command', command: only, corrected: true };

  const slips = oneSlipAway(name, whole);
  const [near] = slips;
  const sure = near !== undefined && slips.length === 1 && name.length >= FUZZY_MIN;
  const topic = sure ? undefined : corpus.names.topic(typed);
  if (sure) return { kind: 'command', command: near, corrected: true };
  if (topic !== undefined && name.length >= FUZZY_MIN) {
    return { kind: 'command', command: createTopicCommand(topic), corrected: true };
  }
  const guess = near?.name ?? beginning[0]?.name ?? nearestName(typed, commands, corpus);
  return { kind: 'unknown', near: guess };
}

/** Letters swapped, left out, doubled or mistyped, once. */
export function oneSlipAway(name: string, commands: readonly Command[]): readonly Command[] {
  if (name.length < PREFIX_MIN) return [];
  return commands.filter(each => editDistance(name, each.name, 1) !== undefined);
}

function nearestName(typed: string, commands: readonly Command[], corpus: Corpus): string | undefined {
  return corpus.names.nearest(typed, typedNames(commands)) ?? corpus.names.topics(typed, 1)[0]?.name;
}

export interface CommandFinder {
  /** By its name, or a topic by its name or alias; undefined when two topics have the name. */
  command(typed: string): Command | undefined;
  /** Hyphens and spaces are alike. */
  topic(typed: string): Topic | undefined;
}

/** Made once for a library, so that a line costs the same however many topics there are. */
export function createCommandFinder(commands: readonly Command[], library: Library): CommandFinder {
  const byName = new Map(commands.map(command => [command.name, command]));
  const topics = new Map<string, Topic | undefined>();
  for (const topic of library.topics) addName(topics, topic.name, topic);
  // A name goes before an alias: the aliases get only what no topic is called.
  const aliases = new Map<string, Topic | undefined>();
  for (const topic of library.topics) {
    for (const alias of topic.aliases) addName(aliases, alias, topic);
  }

  function topicNamed(typed: string): Topic | undefined {
    const name = plainName(typed);
    return topics.has(name) ? topics.get(name) : aliases.get(name);
  }

  return {
    topic: topicNamed,
    command(typed) {
      const command = byName.get(typed);
      if (command !== undefined) return command;
      const topic = topicNamed(typed);
      return topic === undefined ? undefined : createTopicCommand(topic);
    },
  };
}

function addName(names: Map<string, Topic | undefined>, text: string, topic: Topic): void {
  const name = plainName(text);
  const isOthers = names.has(name) && names.get(name) !== topic;
  names.set(name, isOthers ? undefined : topic);
}
