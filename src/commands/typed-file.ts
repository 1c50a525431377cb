import type { Command } from './command.ts';
import type { Room } from './room.ts';

/** With the file that a typed line names, where there are such files. */
export function withNamedFile(
  { options }: Command,
  input: Readonly<Record<string, string>>,
  room: Room,
): Room {
  const [named] = Object.entries(options).flatMap(([name, { takes }]) =>
    takes === 'file' ? (input[name] ?? []) : [],
  );
  if (named === undefined || room.open === undefined) return room;
  return { ...room, context: { ...room.context, attached: room.open(named) } };
}
