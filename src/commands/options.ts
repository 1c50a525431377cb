/** Options that several commands share. */
import { INPUT_MAX } from './check-input.ts';
import type { OptionSpec } from './command.ts';

export const questionOption = {
  description: 'What you want to know, in your own words',
  required: true,
  maxLength: INPUT_MAX,
  suggests: 'question',
  rest: true,
} as const satisfies OptionSpec;

export const passageOption = {
  description: 'Its number, such as 12 or 2-4, or words from it',
  required: true,
  maxLength: INPUT_MAX,
  suggests: 'passage',
  rest: true,
} as const satisfies OptionSpec;
