/** What is typed after a slash must mean one thing: collisions of topic names and aliases. */
import type { Problem } from '../errors.ts';
import { plainName } from '../text/plain-name.ts';
import type { PlacedTopic } from './parse-pack.ts';

/** Discord takes 100 chat commands for an app. */
const COMMANDS_MAX = 100;

/** `topics` of all packs, in order; `reserved` are the names of the built-in commands. */
export function nameProblems(
  topics: readonly PlacedTopic[],
  reserved: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const enabled = topics.filter(placed => placed.enabled);
  const builtIn = new Set(reserved.map(plainName));
  const claims = new Map<string, Claim[]>();

  for (const placed of topics) {
    const { topic, file, line } = placed;
    if (builtIn.has(plainName(topic.name))) {
      const message = `The topic ${topic.name} has the name of a built-in command. Give it another name.`;
      problems.push({ file, line, message });
    }
  }
  for (const placed of topics.filter(twiceInItsPack(topics))) {
    const message = `The topic ${placed.topic.name} is in this pack twice. Join the two, or rename one.`;
    problems.push({ file: placed.file, line: placed.line, message });
  }
  for (const placed of enabled) {
    for (const [index, name] of [placed.topic.name, ...placed.topic.aliases].entries()) {
      const key = plainName(name);
      claims.set(key, [...(claims.get(key) ?? []), { placed, name, isAlias: index > 0 }]);
    }
  }
  for (const claimants of claims.values()) problems.push(...collisions(claimants));

  const commands = enabled.filter(placed => placed.topic.command);
  const free = COMMANDS_MAX - reserved.length;
  for (const placed of commands.slice(free)) {
    const message = `The topic ${placed.topic.name} is one command too many: Discord takes ${free} beside the built-in ones. Take out command: true here or elsewhere.`;
    problems.push({ file: placed.file, line: placed.line, message });
  }
  return problems;
}

interface Claim {
  readonly placed: PlacedTopic;
  readonly name: string;
  readonly isAlias: boolean;
}

function twiceInItsPack(topics: readonly PlacedTopic[]): (placed: PlacedTopic) => boolean {
  const seen = new Set<string>();
  const repeated = new Set<PlacedTopic>();
  for (const placed of topics) {
    const key = `${placed.topic.packId} ${plainName(placed.topic.name)}`;
    if (seen.has(key)) repeated.add(placed);
    seen.add(key);
  }
  return placed => repeated.has(placed);
}

function collisions(claimants: readonly Claim[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [index, later] of claimants.entries()) {
    const { topic, file, line } = later.placed;
    for (const earlier of claimants.slice(0, index)) {
      const other = earlier.placed.topic;
      if (!later.isAlias && !earlier.isAlias && other.packId === topic.packId) continue; // reported as twice
      const subject = later.isAlias
        ? `The alias “${later.name}” of ${topic.name}`
        : `The topic ${topic.name}`;
      const object = earlier.isAlias ? `an alias of ${other.name}` : `the topic ${other.name}`;
      // Two spellings of one name on one topic still mean one thing.
      if (earlier.placed === later.placed) continue;
      if (other.packId === topic.packId) {
        problems.push({ file, line, message: `${subject} is also ${object}. Keep it in one place.` });
        break;
      }
      // Two packs may know the same name, unless one of them makes it a command: then typing it must be clear.
      const claimsCommand = (!later.isAlias && topic.command) || (!earlier.isAlias && other.command);
      if (claimsCommand) {
        const place = `${earlier.placed.file}:${earlier.placed.line}`;
        const message = `${subject} is also ${object} in the pack ${other.packId} (${place}), and one of them is a command. Rename one.`;
        problems.push({ file, line, message });
        break;
      }
    }
  }
  return problems;
}
