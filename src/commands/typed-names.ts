import type { Command } from './command.ts';

/** What may stand after the slash: of a command in parts, such as `footnote packs`, its first word, once. */
export function typedNames(commands: readonly Pick<Command, 'name' | 'fromTopic'>[]): readonly string[] {
  return [...new Set(commands.map(command => (isPart(command) ? groupOf(command) : command.name)))];
}

export function isPart({ name, fromTopic }: Pick<Command, 'name' | 'fromTopic'>): boolean {
  return !fromTopic && name.includes(' ');
}

/** `footnote` of `footnote packs`. */
export function groupOf({ name }: Pick<Command, 'name'>): string {
  return name.split(' ')[0] ?? name;
}

/** `packs` of `footnote packs`. */
export function partName({ name }: Pick<Command, 'name'>): string {
  return name.slice(name.indexOf(' ') + 1);
}
