/** Options that the commands for hosts share. */
import type { OptionSpec } from '../command.ts';

/** Takes a choice back to what holds without one. */
export const STANDARD_WORD = 'standard';

export const whereOption = {
  description: 'here: in this channel alone; everywhere: wherever a channel has no choice of its own',
  required: false,
  maxLength: 20,
  choices: ['everywhere', 'here'],
} as const satisfies OptionSpec;
