import { INPUT_MAX } from './check-input.ts';
import { runCheck } from './check-replies.ts';
import type { Command } from './command.ts';

const options = {
  claim: {
    description: 'What somebody says, as one statement',
    required: true,
    maxLength: INPUT_MAX,
    rest: true,
  },
} as const;

export const factcheck: Command<typeof options> = {
  name: 'factcheck',
  summary: 'Compare a claim with what the sources say, and quotations in it too',
  options,
  examples: [
    {
      input: { claim: 'The leaders met in Ulan-Ude on 24 August 2010' },
      shows: 'the closest sentence, with what differs marked on both sides',
    },
  ],
  isDear: true,
  forAsker: true,
  fromTopic: false,
  async run({ claim }, context) {
    const { reply } = await runCheck('claim', claim, context);
    return reply;
  },
};
