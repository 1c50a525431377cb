import { said, say } from '../../language/say.ts';
import { presentHosts } from '../../reply/present/present-hosts.ts';
import { presentProblem } from '../../reply/present/problem.ts';
import type { Command } from '../command.ts';
import { withPlace } from './with-place.ts';

const options = {
  code: {
    description: 'The code that the log of Footnote printed, which works once',
    required: true,
    maxLength: 40,
    rest: true,
  },
} as const;

export const claim: Command<typeof options> = {
  name: 'footnote claim',
  summary: 'Become the first host here, with the code from the log of Footnote',
  options,
  examples: [{ input: { code: 'ABCD-EFGH-JKMN-PQRS' }, shows: 'how the code is typed' }],
  fromTopic: false,
  whereNobodyManages: true,
  run: ({ code }, context, origin) =>
    withPlace(context, async place => {
      const outcome = await place.claim(code);
      switch (outcome.kind) {
        case 'claimed':
          return presentHosts(
            (await place.data.settings.read()).hosts,
            origin.standing !== undefined,
            say`You are host.`,
          );
        case 'closed':
          return presentProblem(say`There is no code to use here: ask a host to add you.`);
        case 'wrongCode':
          return presentProblem(say`That is not the code. The log of Footnote has it, under hostCode.`);
        case 'notKept':
          return presentProblem(said(outcome.says));
      }
    }),
};
