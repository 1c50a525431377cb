/** What people think of answers and checks, and the claims that they let the hosts have. */
import { sql } from 'kysely';
import type {
  CheckOutcome,
  ClaimKept,
  Feedback,
  Given,
  Opinion,
  Rated,
  TakenBack,
} from '../community/feedback.ts';
import type { PassageId } from '../model.ts';
import type { Engine } from './engine.ts';
import { personCode, personCodeOf } from './person-code.ts';
import type { StoreTables } from './tables.ts';
import { reading } from './why-unavailable.ts';
import { type Tx, write, writeFor } from './write.ts';

interface FeedbackStoreOptions {
  readonly engine: Engine;
  readonly community: string;
  readonly now: () => number;
}

type Row = StoreTables['feedback'];
/** What an opinion is on, as its row has it. */
type On = Pick<Row, 'passage' | 'outcome' | 'hash'>;

/** The latest of a community; a host reads a few of them. */
const CLAIMS_MAX = 500;

export function createFeedbackStore({ engine, community, now }: FeedbackStoreOptions): Feedback {
  const { db } = engine;
  const keyOf = (person: string, on: Rated) => ({
    community,
    person,
    passage: on.passageId ?? '',
    outcome: on.outcome ?? '',
  });
  const opinionOf = (tx: Tx, person: string, on: Rated) =>
    tx
      .selectFrom('feedback')
      .select(['opinion', 'hash'])
      .where(eb => eb.and(keyOf(person, on)))
      .executeTakeFirst();

  return {
    give: (user, opinion, on) =>
      writeFor<Given>(engine, async tx => {
        const person = await personCodeOf(tx, community, user);
        const before = await opinionOf(tx, person, on);
        const isSame = before?.opinion === opinion;
        // Of what has changed since it is said anew.
        if (isSame && before?.hash === on.hash) return { kind: 'already' };
        const row = { opinion, hash: on.hash, claim: null, at: now() };
        await tx
          .insertInto('feedback')
          .values({ ...keyOf(person, on), ...row })
          .onConflict(conflict =>
            conflict.columns(['community', 'person', 'passage', 'outcome']).doUpdateSet(row),
          )
          .execute();
        return { kind: before === undefined || isSame ? 'given' : 'replaced' };
      }),
    takeBack: (user, opinion, on) =>
      writeFor<TakenBack>(engine, async tx => {
        const person = await personCode(tx, community, user);
        const given = person === undefined ? undefined : await opinionOf(tx, person, on);
        if (person === undefined || given?.opinion !== opinion) return { kind: 'nothingGiven' };
        await tx
          .deleteFrom('feedback')
          .where(eb => eb.and(keyOf(person, on)))
          .execute();
        return { kind: 'kept' };
      }),
    keepClaim: (user, on, claim) =>
      writeFor<ClaimKept>(engine, async tx => {
        const person = await personCode(tx, community, user);
        const given = person === undefined ? undefined : await opinionOf(tx, person, on);
        if (person === undefined || given?.opinion !== 'wrongVerdict') return { kind: 'nothingGiven' };
        await tx
          .updateTable('feedback')
          .set({ claim: claim ?? null })
          .where(eb => eb.and(keyOf(person, on)))
          .execute();
        return { kind: 'kept' };
      }),
    async forget(user) {
      const person = await reading(() => personCode(db, community, user));
      if (person === undefined) return { kind: 'kept' };
      return write(engine, async tx => {
        await tx
          .deleteFrom('feedback')
          .where('community', '=', community)
          .where('person', '=', person)
          .execute();
      });
    },
    tallies: limit =>
      reading(async () => {
        const [counted, claims] = await Promise.all([counts(limit), latestClaims()]);
        return counted.map(row => ({
          ...ratedOf(row),
          useful: Number(row.useful),
          notThePassage: Number(row.notThePassage),
          wrongVerdict: Number(row.wrongVerdict),
          claims: claims.filter(each => isSame(each, row)).flatMap(({ claim }) => claim ?? []),
        }));
      }),
    count: () =>
      reading(async () => {
        const row = await db
          .selectFrom('feedback')
          .select(eb => eb.fn.countAll().as('count'))
          .where('community', '=', community)
          .executeTakeFirst();
        return Number(row?.count ?? 0);
      }),
  };

  function counts(limit: number) {
    const times = (opinion: Opinion) =>
      sql<number>`sum(case when opinion = ${sql.lit(opinion)} then 1 else 0 end)`;
    const objections = sql`sum(case when opinion = 'useful' then 0 else 1 end)`;
    return db
      .selectFrom('feedback')
      .select([
        'passage',
        'outcome',
        'hash',
        times('useful').as('useful'),
        times('notThePassage').as('notThePassage'),
        times('wrongVerdict').as('wrongVerdict'),
      ])
      .where('community', '=', community)
      .groupBy(['passage', 'outcome', 'hash'])
      .orderBy(objections, 'desc')
      .orderBy('useful')
      .orderBy('passage')
      .orderBy('outcome')
      .orderBy('hash')
      .limit(limit)
      .execute();
  }

  function latestClaims() {
    return db
      .selectFrom('feedback')
      .select(['passage', 'outcome', 'hash', 'claim'])
      .where('community', '=', community)
      .where('claim', 'is not', null)
      .orderBy('at', 'desc')
      .orderBy('person')
      .limit(CLAIMS_MAX)
      .execute();
  }
}

function ratedOf({ passage, outcome, hash }: On): Rated {
  return {
    ...(passage !== '' && { passageId: passage as PassageId }),
    ...(outcome !== '' && { outcome: outcome as CheckOutcome }),
    hash,
  };
}

function isSame(one: On, other: On): boolean {
  return one.passage === other.passage && one.outcome === other.outcome && one.hash === other.hash;
}
