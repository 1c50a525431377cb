/** What assistants are answered from. */
import type { Bot, Corpus } from '../../src/index.ts';

export interface McpSource {
  /** Answers from what this assistant may read, and from nothing else. */
  readonly bot: Bot;
  /** The same library, for who reads an article as a whole. */
  corpus(): Corpus;
}
