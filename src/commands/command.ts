/** A command as data: adapters register it, help and the README describe it, tests run its examples. */

import type { Context } from '../context.ts';
import type { Origin } from '../invocation.ts';
import type { NonEmpty } from '../model.ts';
import type { Reply } from '../reply/reply.ts';

/** What an adapter may complete while the asker types. */
export type Suggests = 'question' | 'passage' | 'topic' | 'article' | 'added' | 'pack';

export interface OptionSpec {
  /** 1 to 100 characters. */
  readonly description: string;
  readonly required: boolean;
  /** Where not required: the option without which it is needed all the same. */
  readonly neededWithout?: string;
  readonly maxLength: number;
  readonly suggests?: Suggests;
  /**
   * On a typed line, whatever is not given by name; at most one option of a command has it. The others are
   * given by name, first or last: `/ask topic:pipeline who pays`, `/ask who pays topic:"six-party talks"`.
   */
  readonly rest?: boolean;
  /** All that it may be; in any case on a typed line. */
  readonly choices?: readonly string[];
  /**
   * `host`: a person or a role, as `user:ID` or `role:ID`; platforms let people pick one.
   * `file`: the name of `invocation.attached`, where the platform lets people attach one.
   */
  readonly takes?: 'host' | 'file';
  /** Whether line breaks stay; otherwise they are spaces. */
  readonly lines?: boolean;
}

/** Required options first. */
export type Options = Readonly<Record<string, OptionSpec>>;

/** The input type that a command's options describe. */
export type InputOf<O extends Options> = {
  readonly [K in keyof O as O[K]['required'] extends true ? K : never]: string;
} & {
  readonly [K in keyof O as O[K]['required'] extends true ? never : K]?: string;
};

export interface Example<O extends Options> {
  readonly input: InputOf<O>;
  /** What the example shows, for help. */
  readonly shows: string;
}

export interface Command<O extends Options = Options> {
  /**
   * Without the slash: `^[-_'\p{L}\p{N}]{1,31}$`, lower-case. Commands of two words, such as `footnote packs`, are
   * parts of one command on the platforms.
   */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly summary: string;
  readonly options: O;
  readonly examples: NonEmpty<Example<O>>;
  /** Takes much longer than an answer, so that nobody has two of them worked on at once. */
  readonly isDear?: boolean;
  /** Whether the command exists because a pack has a topic of that name. */
  readonly fromTopic: boolean;
  /** Whether its replies are for the asker alone, and so in their language. */
  readonly forAsker?: boolean;
  /** Refused to everybody but the hosts of the community. */
  readonly forHosts?: boolean;
  /** Of no use where the platform knows who manages a community. */
  readonly whereNobodyManages?: boolean;
  run(input: InputOf<O>, context: Context, origin: Origin): Promise<Reply>;
}
