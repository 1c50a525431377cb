/** A tool as data: the command of the chat that it is, what it is called with, and what is read out of the reply. */
import type { JsonSchemaType } from '@modelcontextprotocol/server';
import type { Reply } from '../../src/index.ts';

export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The command of the chat that answers it. */
  readonly command: string;
  /** What its options are for, by their names. */
  readonly input: Readonly<Record<string, string>>;
  /** The outcome as data, beside `notChecked`. */
  readonly output: Readonly<Record<string, JsonSchemaType>>;
  /** Of `output`, what every outcome has. */
  readonly always: readonly string[];
  /** Undefined for a reply that is no outcome of this tool. */
  read(reply: Reply, input: Readonly<Record<string, string>>): ToolOutcome | undefined;
}

export interface ToolOutcome {
  readonly data: Readonly<Record<string, unknown>>;
  /** Beside what is never checked. */
  readonly notChecked: readonly string[];
}
