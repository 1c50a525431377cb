/** All rows out, in an order that is always the same, and into an empty store again. */
import { sql } from 'kysely';
import type { ExportedRow, ImportOutcome, NotKept } from '../community/ports.ts';
import type { Engine } from './engine.ts';
import { readRow } from './row-forms.ts';
import { KEYS, type StoreTables, TABLES, type TableName } from './tables.ts';
import { isTwice, reading } from './why-unavailable.ts';
import { type Tx, writeFor } from './write.ts';

/** A row may be a whole article, of which few are held in memory. */
const atOnce = (table: TableName) => (table === 'articles' ? 10 : 200);

export async function* exportRows({ db }: Engine): AsyncIterable<ExportedRow> {
  for (const table of TABLES) {
    const keys: readonly string[] = KEYS[table];
    const columns = sql.join(keys.map(key => sql.ref(key)));
    let last: ExportedRow['row'] | undefined;
    do {
      const after =
        last === undefined
          ? sql`true`
          : sql`(${columns}) > (${sql.join(keys.map(key => sql.val(last?.[key])))})`;
      const query = sql<ExportedRow['row']>`select * from ${sql.table(table)} where ${after}
        order by ${columns} limit ${sql.lit(atOnce(table))}`;
      const { rows } = await reading(() => query.execute(db));
      for (const row of rows) yield { table, row };
      last = rows.length === atOnce(table) ? rows.at(-1) : undefined;
    } while (last !== undefined);
  }
}

/** Thrown out of the transaction, which undoes it. */
class Refused extends Error {
  readonly outcome: ImportOutcome;
  constructor(outcome: ImportOutcome) {
    super(`The import is refused: ${outcome.kind}.`);
    this.outcome = outcome;
  }
}

interface CheckedRow {
  readonly table: TableName;
  readonly row: StoreTables[TableName];
}

export async function importRows(
  engine: Engine,
  given: AsyncIterable<ExportedRow>,
): Promise<ImportOutcome | NotKept> {
  try {
    return await writeFor<ImportOutcome>(engine, async tx => {
      if (await holdsAnything(tx)) return { kind: 'notEmpty' };
      let rows = 0;
      let batch: CheckedRow[] = [];
      for await (const next of given) {
        rows += 1;
        const checked = checkRow(next, rows);
        if (batch.length >= atOnce(checked.table) || (batch[0] ?? checked).table !== checked.table) {
          await insert(tx, batch);
          batch = [];
        }
        batch.push(checked);
      }
      await insert(tx, batch);
      return { kind: 'imported', rows };
    });
  } catch (error) {
    if (error instanceof Refused) return error.outcome;
    if (isTwice(error)) return { kind: 'twice' };
    throw error;
  }
}

function checkRow({ table: named, row }: ExportedRow, number: number): CheckedRow {
  const table = TABLES.find(name => name === named);
  if (table === undefined) throw new Refused({ kind: 'unknown', table: named });
  const read = readRow(table, row);
  switch (read.kind) {
    case 'row':
      return { table, row: read.row };
    case 'unknownColumn':
      throw new Refused({ kind: 'unknown', table, column: read.column });
    case 'badValue':
      throw new Refused({ kind: 'badRow', number, table, column: read.column });
  }
}

async function insert(tx: Tx, batch: readonly CheckedRow[]): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  await tx
    .insertInto(first.table)
    .values(batch.map(({ row }) => row) as never)
    .execute();
}

async function holdsAnything(tx: Tx): Promise<boolean> {
  const found = await Promise.all(TABLES.map(table => hasRow(tx, table)));
  return found.includes(true);
}

async function hasRow(tx: Tx, table: TableName): Promise<boolean> {
  const row = await tx.selectFrom(table).select('community').limit(1).executeTakeFirst();
  return row !== undefined;
}
