/** `footnote data export|import|backup`: the data of communities out, in, and kept safe. */
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import {
  ConfigError,
  fromLines,
  openStore,
  readLines,
  type Store,
  toLines,
  writeNewFile,
} from '../../src/index.ts';
import { safeLine } from '../console/safe-text.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { storeRequest } from '../open-communities.ts';
import { dataFolder } from '../standard-folders.ts';
import type { Session } from './surroundings.ts';

type Choose = (run: (session: Session) => Promise<ExitCode>) => void;

export function addData(program: Command, choose: Choose): void {
  const data = program
    .command('data')
    .description('move and back up what is kept of communities')
    .helpCommand(false);
  data
    .command('export')
    .description('write all of it as lines of JSON, also while Footnote is at work')
    .argument('[file]', 'a new file, instead of standard output')
    .action((file: string | undefined) =>
      choose(session =>
        reading(session, store => (file === undefined ? print(store, session) : save(store, file, session))),
      ),
    );
  data
    .command('import')
    .description('read an export into a store that is empty, such as a new PostgreSQL server')
    .argument('<file>', 'an export or a backup; - is standard input')
    .action((file: string) => choose(session => bringIn(file, session)));
  data
    .command('backup')
    .description('write an export into the data folder, under the date')
    .argument('[file]', 'a new file elsewhere')
    .action((file: string | undefined) =>
      choose(session => reading(session, store => save(store, file ?? backupFile(session), session))),
    );
}

function backupFile(session: Session): string {
  const now = new Date().toISOString().slice(0, 19).replace(/[T:]/gu, '-');
  return join(dataFolder(session.config()), 'backups', `footnote-${now}.jsonl`);
}

async function reading(session: Session, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const store = await openStore(storeRequest(session.config(), session.logger('warn'), 'read'));
  return work(store).finally(() => store.close());
}

async function print(store: Store, { output }: Session): Promise<ExitCode> {
  for await (const line of toLines(store.export())) {
    if (!output.write(line)) await once(output, 'drain');
  }
  return EXIT.answer;
}

async function save(store: Store, file: string, { output }: Session): Promise<ExitCode> {
  const encoder = new TextEncoder();
  async function* bytes() {
    for await (const line of toLines(store.export())) yield encoder.encode(line);
  }
  const outcome = await writeNewFile(file, bytes());
  if (outcome === 'exists') throw new ConfigError([`${file} is there already: name a new file.`]);
  output.write(`Written to ${safeLine(file)}.\n`);
  return EXIT.answer;
}

async function bringIn(file: string, session: Session): Promise<ExitCode> {
  const lines = file === '-' ? typedIn(session) : await readLines(file);
  if (lines === undefined) throw new ConfigError([`${file} cannot be read.`]);
  const store = await openStore(storeRequest(session.config(), session.logger('warn'), 'own'));
  try {
    const outcome = await store.import(fromLines(lines));
    switch (outcome.kind) {
      case 'imported':
        session.output.write(`Imported ${outcome.rows.toLocaleString('en')} rows.\n`);
        return EXIT.answer;
      case 'notEmpty':
        throw new ConfigError(['There is data already: import into a new data folder or an empty database.']);
      case 'unknown':
        throw new ConfigError([
          `The export has ${[outcome.table, outcome.column].filter(Boolean).join('.')}, which this version does not know: update Footnote.`,
        ]);
      case 'badRow':
        throw new ConfigError([
          `Row ${outcome.number} of the export (${outcome.table}) has no usable ${outcome.column}, so nothing was imported.`,
        ]);
      case 'twice':
        throw new ConfigError(['The export has the same row twice, so nothing was imported.']);
      case 'notKept':
        throw new ConfigError([outcome.says]);
    }
  } finally {
    await store.close();
  }
}

/** Read from the first look on: what comes in before somebody listens would be lost. */
async function* typedIn({ input }: Session): AsyncIterable<string> {
  yield* createInterface({ input });
}
