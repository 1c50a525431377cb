import type { Reply } from '../src/index.ts';

/** What the program ends with, on every path. */
export const EXIT = { answer: 0, setup: 1, usage: 2, abstention: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function exitCodeOf(reply: Reply): ExitCode {
  switch (reply.tone) {
    case 'answer':
    case 'choice':
      return EXIT.answer;
    case 'abstention':
      return EXIT.abstention;
    case 'problem': {
      // An incident is a fault of ours, not of the question.
      const fault = reply.data.kind === 'problem' && reply.data.incident !== undefined;
      return fault ? EXIT.setup : EXIT.usage;
    }
  }
}
