/**
 * `Once` that outlives a restart, and a program that is killed: what was seen is appended to a small file of the data
 * folder, as hashes, a line each.
 */
import { createHash } from 'node:crypto';
import type { Logger, NoteFile } from '../src/index.ts';
import { createOnce, type Once, type OnceLimits } from './once.ts';

export interface KeptOnce extends Pick<Once, 'first' | 'forget'> {
  /** Takes over what was seen before the start. */
  load(): Promise<void>;
  /** Resolves once all that was seen so far would be known after a restart, or is not to be kept in time; never rejects. */
  kept(): Promise<void>;
}

export interface Keeping {
  readonly notes: NoteFile;
  /** Of the file. */
  readonly name: string;
  readonly logger: Logger;
  readonly now?: () => number;
}

/** The newest, so that the file stays small. */
const KEPT_MAX = 10_000;
/** With as many lines it is written anew, without what is of no use any more. */
const LINES_MAX = 2 * KEPT_MAX;
const HASH_LENGTH = 16;
/** A disk that takes longer is not waited for: whoever sent it wants to hear that it was taken. */
const PATIENCE_MS = 500;
/** In place of a time: what was seen is to be taken as new. */
const FORGOTTEN = '-';

export function createKeptOnce(
  limits: OnceLimits,
  { notes, name, logger, now = Date.now }: Keeping,
): KeptOnce {
  const once = createOnce(limits, now);
  let lines = 0;
  let unwritten: string[] = [];
  let writing: Promise<void> | undefined;

  /** What comes while it writes is written in one go after it. */
  async function write(): Promise<void> {
    try {
      while (unwritten.length > 0) {
        const more = unwritten;
        unwritten = [];
        lines += more.length;
        await (lines > LINES_MAX ? writeAnew() : notes.append(name, more.join('')));
      }
    } catch (error) {
      logger.warn('seen_not_kept', { code: error instanceof Error ? error.message : 'unknown' });
    } finally {
      writing = undefined;
    }
  }

  async function writeAnew(): Promise<void> {
    const newest = once.entries().slice(-KEPT_MAX);
    await notes.write(name, newest.map(([hash, at]) => lineOf(hash, at)).join(''));
    lines = newest.length;
  }

  function note(hash: string, at: number | typeof FORGOTTEN): void {
    unwritten.push(lineOf(hash, at));
    writing ??= write();
  }

  return {
    first(key) {
      const hash = hashOf(key);
      const isFirst = once.first(hash);
      if (isFirst) note(hash, now());
      return isFirst;
    },
    forget(key) {
      const hash = hashOf(key);
      once.forget(hash);
      note(hash, FORGOTTEN);
    },
    async load() {
      const text = (await notes.read(name)) ?? '';
      for (const [hash, at] of linesIn(text)) {
        once.forget(hash);
        if (at !== FORGOTTEN) once.remember(hash, at);
      }
      // The last line may be half of one, and what is of no use any more need not stay.
      if (text !== '') await writeAnew().catch(() => {});
    },
    async kept() {
      if (writing === undefined) return;
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>(resolve => {
        timer = setTimeout(resolve, PATIENCE_MS).unref();
      });
      await Promise.race([writing, late]);
      clearTimeout(timer);
    },
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64').slice(0, HASH_LENGTH);
}

function lineOf(hash: string, at: number | typeof FORGOTTEN): string {
  return `${hash} ${at}\n`;
}

type Line = readonly [hash: string, at: number | typeof FORGOTTEN];

/** What is no such line is left out. */
function linesIn(text: string): readonly Line[] {
  return text.split('\n').flatMap((line): readonly Line[] => {
    const [hash = '', at = ''] = line.split(' ');
    if (hash.length !== HASH_LENGTH) return [];
    if (at === FORGOTTEN) return [[hash, FORGOTTEN]];
    return /^\d{13}$/u.test(at) ? [[hash, Number(at)]] : [];
  });
}
