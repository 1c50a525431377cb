/** Answers that the hosts of a community have pinned: for a question, the passage that answers it. */
import type { PassageId } from '../model.ts';
import type { Written } from './written.ts';

/** More are an article of their own. */
export const PINS_MAX = 200;

export interface NewPin {
  /** The question, as a host pinned it. */
  readonly words: string;
  /** The topic that it is asked of, by name. */
  readonly topic: string | undefined;
  readonly passageId: PassageId;
  /** The passage's at the time, so that a changed passage is not shown as if nothing had happened. */
  readonly hash: string;
}

export interface Pin extends NewPin {
  readonly id: string;
  readonly at: number;
}

export interface Pins {
  /** In the order in which they were pinned. */
  list(): Promise<readonly Pin[]>;
  /** In place of those with these ids. */
  add(pin: NewPin, replaced: readonly string[], user: string): Promise<Written>;
  /** As it reads now. */
  renew(id: string, hash: string, user: string): Promise<Written>;
  remove(id: string, user: string): Promise<Written>;
}
