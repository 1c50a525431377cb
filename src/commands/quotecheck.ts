import { AROUND_QUOTATION_MAX, QUOTATION_CHECK_MAX } from '../quotations/limits.ts';
import { runQuotationCheck } from './check-replies.ts';
import type { Command } from './command.ts';

const options = {
  text: {
    description: 'The words that are said to be quoted',
    required: true,
    maxLength: QUOTATION_CHECK_MAX + AROUND_QUOTATION_MAX,
    rest: true,
    lines: true,
  },
  article: {
    description: 'Where they are said to come from: a title, author or publisher',
    required: false,
    maxLength: 100,
  },
} as const;

export const quotecheck: Command<typeof options> = {
  name: 'quotecheck',
  summary: 'Check whether the sources have these words, letter by letter',
  options,
  examples: [
    {
      input: {
        text: '“answers with the passage himself, never a paraphrase”',
        article: 'What Footnote does',
      },
      shows: 'the words over the article’s own, with what was changed marked',
    },
  ],
  isDear: true,
  forAsker: true,
  fromTopic: false,
  async run({ text, article }, context) {
    return runQuotationCheck(text, context.corpus(), article).reply;
  },
};
