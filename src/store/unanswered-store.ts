/** Questions without a sure answer, each with a code in place of who asked. */
import type { KeptQuestion, Unanswered } from '../community/unanswered.ts';
import { MISSED_OUTCOMES, QUESTIONS_MAX } from '../community/unanswered.ts';
import type { PassageId } from '../model.ts';
import type { Later } from './later.ts';
import { newRowKey } from './new-row-key.ts';
import { createChangeNotes } from './note-change.ts';
import { personCode, personCodeOf } from './person-code.ts';
import type { SettingsStoreOptions } from './settings-store.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { type Tx, write } from './write.ts';

type Row = StoreTables['unanswered'];

export function createUnansweredStore({
  engine,
  community,
  newId,
  now,
  later,
}: SettingsStoreOptions & { readonly later: Later }): Unanswered {
  const { db } = engine;
  const noteChange = createChangeNotes({ community, newId, now });

  /** After what was noted before. */
  async function change(work: (tx: Tx) => Promise<void>) {
    await later.settled();
    return write(engine, work);
  }

  async function remove(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await tx.deleteFrom('unanswered').where('community', '=', community).where('id', 'in', ids).execute();
  }

  return {
    note({ close, topic, words, outcome, channel }, user) {
      const row: Omit<Row, 'asker'> = {
        id: newRowKey(),
        community,
        channel,
        topic: topic ?? null,
        words,
        outcome,
        close: close.join(' '),
        ignored: 0,
        at: now(),
      };
      later.run(async tx => {
        const asker = await personCodeOf(tx, community, user);
        await tx
          .insertInto('unanswered')
          .values({ ...row, asker })
          .execute();
      });
    },
    opened(user, passageId) {
      later.run(async tx => {
        const asker = await personCode(tx, community, user);
        if (asker === undefined) return;
        const rows = await tx
          .selectFrom('unanswered')
          .select(['id', 'close'])
          .where('community', '=', community)
          .where('asker', '=', asker)
          .where('outcome', '=', 'closest')
          .orderBy('at', 'desc')
          .orderBy('id')
          .execute();
        const opened = rows.find(({ close }) => close.split(' ').includes(passageId));
        await remove(tx, opened === undefined ? [] : [opened.id]);
      });
    },
    async list() {
      await later.settled();
      return reading(async () => {
        const rows = await db
          .selectFrom('unanswered')
          .selectAll()
          .where('community', '=', community)
          .orderBy('at', 'desc')
          .orderBy('id')
          .limit(QUESTIONS_MAX)
          .execute();
        return rows.map(questionOf);
      });
    },
    async count() {
      await later.settled();
      return reading(async () => {
        const row = await db
          .selectFrom('unanswered')
          .select(eb => eb.fn.countAll().as('count'))
          .where('community', '=', community)
          .executeTakeFirst();
        return Number(row?.count ?? 0);
      });
    },
    ignore: (ids, user) =>
      change(async tx => {
        if (ids.length === 0) return;
        await tx
          .updateTable('unanswered')
          .set({ ignored: 1 })
          .where('community', '=', community)
          .where('id', 'in', ids)
          .execute();
        await noteChange(tx, { user, what: 'unanswered question ignored' });
      }),
    drop: ids => change(tx => remove(tx, ids)),
    forget: user =>
      change(async tx => {
        const asker = await personCode(tx, community, user);
        if (asker === undefined) return;
        await tx
          .deleteFrom('unanswered')
          .where('community', '=', community)
          .where('asker', '=', asker)
          .execute();
      }),
    clear: () => change(tx => removeQuestions(tx, community)),
  };
}

function questionOf({ id, at, words, topic, channel, outcome, close, ignored }: Row): KeptQuestion {
  return {
    id,
    at: Number(at),
    words,
    topic: topic ?? undefined,
    channel,
    outcome: MISSED_OUTCOMES.find(each => each === outcome) ?? 'notFound',
    close: close === '' ? [] : (close.split(' ') as PassageId[]),
    ignored: ignored === 1,
  };
}

async function removeQuestions(tx: Tx, community: string): Promise<void> {
  await tx.deleteFrom('unanswered').where('community', '=', community).execute();
}

/** What is too much, and everything where its hosts want none of it. */
export async function expireQuestions(tx: Tx, community: string, wanted: boolean): Promise<void> {
  if (!wanted) return removeQuestions(tx, community);
  const beyond = await tx
    .selectFrom('unanswered')
    .select('at')
    .where('community', '=', community)
    .orderBy('at', 'desc')
    .offset(QUESTIONS_MAX)
    .limit(1)
    .executeTakeFirst();
  if (beyond === undefined) return;
  await tx.deleteFrom('unanswered').where('community', '=', community).where('at', '<=', beyond.at).execute();
}
