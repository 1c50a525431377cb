/** Who counts answers hears of them here: what came of each and how long it took, and no word of it. */
import type { Logger } from '../src/index.ts';

export type OnAnswer = (outcome: string, ms: number) => void;

export interface WatchedAnswers {
  /** Says on what the bot logs; whatever answers must log through it. */
  readonly logger: Logger;
  onAnswer(listener: OnAnswer): void;
}

export function watchAnswers(logger: Logger): WatchedAnswers {
  const listeners: OnAnswer[] = [];
  return {
    logger: {
      ...logger,
      info(event, fields) {
        if (event === 'answered') {
          for (const listener of listeners) listener(String(fields?.kind), Number(fields?.ms));
        }
        logger.info(event, fields);
      },
    },
    onAnswer: listener => void listeners.push(listener),
  };
}
