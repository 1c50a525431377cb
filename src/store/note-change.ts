import type { Author } from '../community/ports.ts';
import type { Tx } from './write.ts';

interface ChangeNotes {
  readonly community: string;
  readonly newId: (now: number) => string;
  readonly now: () => number;
}

/** A line in the record of changes, in the transaction of the change itself. */
export function createChangeNotes({ community, newId, now }: ChangeNotes) {
  return async (tx: Tx, { user, what }: Author): Promise<void> => {
    const at = now();
    await tx
      .insertInto('changes')
      .values({ id: newId(at), community, at, person: user, what })
      .execute();
  };
}
