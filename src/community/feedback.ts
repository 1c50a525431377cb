/** What people think of answers and checks: each person once for each passage and outcome, by a code, never by an id. */
import type { PassageId } from '../model.ts';
import type { QuoteVerdict, Verdict } from '../verdict.ts';
import type { NotKept, Written } from './written.ts';

export const OPINIONS = ['useful', 'notThePassage', 'wrongVerdict'] as const;
export type Opinion = (typeof OPINIONS)[number];

/** What a check came to, where that can be wrong; `quotations` is of several at once. */
export type CheckOutcome =
  | Exclude<
      (Verdict | QuoteVerdict)['kind'],
      'related' | 'notChecked' | 'digestOnly' | 'tooShort' | 'tooLong'
    >
  | 'quotations';

/** What an opinion is on: a passage as an answer, or the outcome of a check. */
export interface Rated {
  /** Undefined for a check that rests on no passage. */
  readonly passageId?: PassageId | undefined;
  /** Of the passage as it read then; empty without one. */
  readonly hash: string;
  /** Undefined for an answer. */
  readonly outcome?: CheckOutcome | undefined;
}

export type Given =
  /** `replaced`: another opinion of the same person on the same. `already`: they had given this one before. */
  { readonly kind: 'given' | 'replaced' | 'already' } | NotKept;

/** `nothingGiven`: they have not said that of it, or no longer. */
export type TakenBack = Written | { readonly kind: 'nothingGiven' };

/** `nothingGiven`: they have not called that outcome wrong, or have taken it back. */
export type ClaimKept = Written | { readonly kind: 'nothingGiven' };

/** How many people think what of one passage or outcome. */
export interface Tally extends Rated {
  readonly useful: number;
  readonly notThePassage: number;
  readonly wrongVerdict: number;
  /** The claims and quotations that their senders let the hosts have, the latest first. */
  readonly claims: readonly string[];
}

export interface Feedback {
  /** Whatever it was an answer to: an opinion of a passage counts once. */
  give(user: string, opinion: Opinion, on: Rated): Promise<Given>;
  takeBack(user: string, opinion: Opinion, on: Rated): Promise<TakenBack>;
  /** With undefined none is kept any more. */
  keepClaim(user: string, on: Rated, claim: string | undefined): Promise<ClaimKept>;
  /** All that somebody has given. */
  forget(user: string): Promise<Written>;
  /** The worst first: those with the most who object, then those whom the fewest find useful. */
  tallies(limit: number): Promise<readonly Tally[]>;
  /** How many opinions are kept. */
  count(): Promise<number>;
}
