/** Questions that got no sure answer, kept where a host wants it: their words, never who asked. */
import type { PassageId } from '../model.ts';
import type { Written } from './written.ts';

/** Longer questions are cut: what they are about stands in their beginning. */
export const WORDS_MAX = 200;
/** Of a community; the oldest go. */
export const QUESTIONS_MAX = 1_000;

export const MISSED_OUTCOMES = ['notFound', 'closest'] as const;
export type MissedOutcome = (typeof MISSED_OUTCOMES)[number];

export interface MissedQuestion {
  /** As typed: cleaned, on one line, at most `WORDS_MAX` characters. */
  readonly words: string;
  /** The topic that it was asked of, by name. */
  readonly topic: string | undefined;
  /** `closest`: passages were shown as close, and nobody has opened one. */
  readonly outcome: MissedOutcome;
  readonly channel: string;
  /** Those that were shown as close. */
  readonly close: readonly PassageId[];
}

export interface KeptQuestion extends MissedQuestion {
  readonly id: string;
  readonly at: number;
  /** A host wants no more of it and its like. */
  readonly ignored: boolean;
}

export interface Unanswered {
  /** Kept a moment later: nobody waits for it, and a crash may lose it. */
  note(question: MissedQuestion, user: string): void;
  /** Whoever opens a passage that was shown as close has been answered: the latest such question of theirs goes. */
  opened(user: string, passageId: PassageId): void;
  /** The latest first. */
  list(): Promise<readonly KeptQuestion[]>;
  count(): Promise<number>;
  ignore(ids: readonly string[], user: string): Promise<Written>;
  /** They are answered now. */
  drop(ids: readonly string[]): Promise<Written>;
  /** Everything that this person asked. */
  forget(user: string): Promise<Written>;
  /** Everything. */
  clear(): Promise<Written>;
}
