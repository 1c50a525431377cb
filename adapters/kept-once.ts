/** `Once` that outlives a restart: what was seen is kept as hashes, in a small file of the data folder. */
import { createHash } from 'node:crypto';
import type { Logger, NoteFile } from '../src/index.ts';
import { createOnce, type Once, type OnceLimits } from './once.ts';

export interface KeptOnce extends Once {
  /** Takes over what was seen before the start. */
  load(): Promise<void>;
  /** Writes down what is not yet. */
  save(): Promise<void>;
}

export interface Keeping {
  readonly notes: NoteFile;
  /** Of the file. */
  readonly name: string;
  readonly logger: Logger;
  readonly now?: () => number;
}

/** At most this long after it was seen; a program that is killed before may see it again. */
const WRITTEN_AFTER_MS = 500;
/** The newest, so that the file stays small. */
const KEPT_MAX = 10_000;
const HASH_LENGTH = 16;

export function createKeptOnce(
  limits: OnceLimits,
  { notes, name, logger, now = Date.now }: Keeping,
): KeptOnce {
  const once = createOnce(limits, now);
  let writing: NodeJS.Timeout | undefined;
  let written: Promise<void> = Promise.resolve();

  function write(): Promise<void> {
    clearTimeout(writing);
    writing = undefined;
    const text = JSON.stringify(once.entries().slice(-KEPT_MAX));
    written = written
      .then(() => notes.write(name, text))
      .catch(error =>
        logger.warn('seen_not_kept', { code: error instanceof Error ? error.message : 'unknown' }),
      );
    return written;
  }

  function changed(): void {
    writing ??= setTimeout(write, WRITTEN_AFTER_MS).unref();
  }

  return {
    first(key) {
      const isFirst = once.first(hashOf(key));
      if (isFirst) changed();
      return isFirst;
    },
    forget(key) {
      once.forget(hashOf(key));
      changed();
    },
    entries: once.entries,
    async load() {
      for (const [key, at] of entriesIn(await notes.read(name))) once.remember(key, at);
    },
    remember: (key, at) => once.remember(hashOf(key), at),
    save: () => (writing === undefined ? written : write()),
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64').slice(0, HASH_LENGTH);
}

function entriesIn(text: string | undefined): readonly (readonly [string, number])[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}
