/** What hosts read of questions without a sure answer, and of pinned answers. */
import type { Citation, PassageId } from '../model.ts';

export type MissedData =
  | {
      readonly kind: 'unanswered';
      readonly open: readonly AskedAgain[];
      /** Those that are answered now, and by what. */
      readonly answered: readonly (AskedAgain & { readonly citation: Citation })[];
    }
  | {
      readonly kind: 'pins';
      readonly pins: readonly {
        readonly words: string;
        readonly topic?: string;
        readonly passageId: PassageId;
        readonly state: 'good' | 'changed' | 'gone';
      }[];
    };

/** A question, in its typical words, that was asked so many times. */
interface AskedAgain {
  readonly words: string;
  readonly topic?: string;
  readonly times: number;
  /** ISO 8601. */
  readonly last: string;
}
