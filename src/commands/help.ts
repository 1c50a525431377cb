import type { Command } from './command.ts';
import { presentHelp } from './present-help.ts';

const options = {
  command: { description: 'A command to explain', required: false, maxLength: 100, rest: true },
} as const;

/** `commands` are those in force when help is asked for. */
export function createHelp(commands: () => readonly Command[]): Command<typeof options> {
  return {
    name: 'help',
    summary: 'What Footnote does and how to ask it',
    options,
    examples: [
      { input: {}, shows: 'every command in a line' },
      { input: { command: 'ask' }, shows: 'one command with its examples' },
    ],
    fromTopic: false,
    async run({ command: typed }, context) {
      const name = typed?.replace(/^\//, '').toLowerCase();
      const asked = commands().find(command => command.name === name);
      return presentHelp(commands(), asked, context.corpus().library);
    },
  };
}
