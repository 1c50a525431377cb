/** A database that is open: the same tables and the same SQL over either of them. */
import type { Kysely } from 'kysely';
import type { StoreTables } from './tables.ts';

export interface Engine {
  readonly db: Kysely<StoreTables>;
  /** Why nothing is written here, as a sentence for people; undefined where it is. */
  readonly readOnly: string | undefined;
  /** What was deleted goes from its files too, unless another process reads them at the moment: then the next time. */
  erase(): Promise<void>;
  close(): Promise<void>;
}
