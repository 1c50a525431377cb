import type { StoreTables } from './tables.ts';
import type { Tx } from './write.ts';

export type CommunityRow = Omit<StoreTables['communities'], 'community' | 'left_at'>;

const EMPTY: CommunityRow = {
  packs: null,
  audience: null,
  mentions: null,
  language: null,
  record: null,
  feedback: null,
  person_key: null,
  keep_days: null,
  unanswered: null,
  digest: null,
  digest_at: null,
};

/** The row of the community, made or changed; who writes to the same community at once waits for it here. */
export async function holdCommunity(
  tx: Tx,
  community: string,
  row: Partial<CommunityRow> = {},
): Promise<void> {
  await tx
    .insertInto('communities')
    .values({ ...EMPTY, ...row, community })
    .onConflict(conflict => conflict.column('community').doUpdateSet({ community, ...row }))
    .execute();
}
