import type { Action } from './action.ts';

/** What is shown, as a file: for a program, or to be kept. */
export interface ReplyFile {
  /** Lower-case letters, digits, hyphens and one dot, whatever it is called after. */
  readonly name: string;
  readonly mediaType: string;
  /** The whole of it, also where what is shown is cut. */
  readonly text: string;
  /** Makes the same reply again, where that is possible: for platforms that bring a file only when asked to. */
  readonly again?: Action;
}
