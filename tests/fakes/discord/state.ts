/** All that the fake knows, shared by its parts. */
import type { Faults } from './faults.ts';
import type { Files } from './files.ts';
import type { Interaction } from './interactions.ts';
import type { Json } from './json.ts';
import type { Message, World } from './world.ts';

export interface Request {
  readonly method: string;
  /** Without the base and the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorised: boolean;
}

export interface State {
  readonly world: World;
  readonly interactions: Map<string, Interaction>;
  readonly commands: { global: readonly Json[]; guild: readonly Json[] };
  readonly faults: Faults;
  readonly files: Files;
  /** Every request that arrived, in order. */
  readonly requests: Request[];
  /** How often the whole set of commands was written. */
  deployments: number;
  /** Requests that have arrived and are not answered. */
  underway: number;
  /** After that no acknowledgement is taken. */
  deadlineMs: number;
  gatewayUrl(): string;
  /** MESSAGE_CREATE for whoever hears of such messages. */
  announce(message: Message): void;
}
