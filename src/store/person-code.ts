/** Somebody as a code: the same for the same person of a community, and of no use without the key that it holds. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StoreTables } from './tables.ts';
import type { Tx } from './write.ts';

const KEY_BYTES = 32;
/** 132 bits: no two people of a community have the same. */
const CODE_LENGTH = 22;

/** Undefined where no code was made in that community yet. */
export async function personCode(
  db: Kysely<StoreTables>,
  community: string,
  user: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('communities')
    .select('person_key')
    .where('community', '=', community)
    .executeTakeFirst();
  const key = row?.person_key ?? undefined;
  return key === undefined ? undefined : codeOf(user, key);
}

/** Makes the key where there is none; of two who do so at once, the first has it. */
export async function personCodeOf(tx: Tx, community: string, user: string): Promise<string> {
  const known = await personCode(tx, community, user);
  if (known !== undefined) return known;
  const made = randomBytes(KEY_BYTES).toString('base64url');
  const { person_key } = await tx
    .insertInto('communities')
    .values({ community, person_key: made })
    .onConflict(conflict =>
      conflict.column('community').doUpdateSet(({ fn, ref }) => ({
        person_key: fn.coalesce(ref('communities.person_key'), ref('excluded.person_key')),
      })),
    )
    .returning('person_key')
    .executeTakeFirstOrThrow();
  return codeOf(user, person_key ?? made);
}

function codeOf(user: string, key: string): string {
  return createHmac('sha256', key).update(user).digest('base64url').slice(0, CODE_LENGTH);
}
