/** Tells when what lies in library folders has changed: at once where the system says so, else by looking now and then. */
import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Watch {
  stop(): void;
}

export interface WatchTiming {
  /** Nothing moves for so long before it is looked at: an editor, or an import, writes several files. */
  readonly quietMs: number;
  /** How often is looked where the system tells of nothing: network drives, folders that are not there yet. */
  readonly lookMs: number;
  /** The same where it does tell. */
  readonly seldomMs: number;
}

export const WATCH_TIMING: WatchTiming = { quietMs: 200, lookMs: 2_000, seldomMs: 10_000 };

/** `again`: for a reason that may have passed by the next look, though no file has moved. */
export type Looked = 'done' | 'again';

/**
 * Calls `changed` once at the beginning, and when files came, went or changed and have been left alone since; never
 * again before it is done. It may find nothing new: only the content tells. Keeps no process alive.
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => Promise<Looked>,
  timing: WatchTiming = WATCH_TIMING,
): Watch {
  const watchers = new Map<string, FSWatcher>();
  let seen: string | undefined;
  let told = false;
  let unread = false;
  let working = false;
  let stopped = false;
  let quiet: NodeJS.Timeout | undefined;
  let next: NodeJS.Timeout | undefined;

  function moved(): void {
    told = true;
    if (working || stopped) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => void look(), timing.quietMs).unref();
  }

  async function look(): Promise<void> {
    if (working || stopped) return;
    working = true;
    clearTimeout(next);
    try {
      const before = seen;
      const wasTold = told;
      told = false;
      const { state, places } = await stateOf(folders);
      seen = state;
      keepWatching(places);
      // Perhaps still being written: looked at once more, after a while of quiet.
      if (state !== before) told = true;
      else if (wasTold || unread) unread = (await changed()) === 'again';
    } finally {
      working = false;
      const isWatched = folders.every(folder => watchers.has(folder));
      if (!stopped) next = setTimeout(() => void look(), isWatched ? timing.seldomMs : timing.lookMs).unref();
      if (told) moved();
    }
  }

  function keepWatching(places: readonly string[]): void {
    for (const [place, watcher] of watchers) {
      if (!places.includes(place)) forget(place, watcher);
    }
    for (const place of stopped ? [] : places) {
      if (watchers.has(place)) continue;
      try {
        const watcher = watch(place, { persistent: false }, (_event, name) => {
          // What is hidden is never read; an import prepares its files there.
          if (name?.startsWith('.') !== true) moved();
        });
        watcher.on('error', () => forget(place, watcher));
        watchers.set(place, watcher);
      } catch {
        // Gone again, or more than the system watches: it is looked at instead.
      }
    }
  }

  function forget(place: string, watcher: FSWatcher): void {
    watcher.close();
    watchers.delete(place);
  }

  void look();
  return {
    stop() {
      stopped = true;
      clearTimeout(quiet);
      clearTimeout(next);
      for (const [place, watcher] of watchers) forget(place, watcher);
    },
  };
}

interface FoldersState {
  /** Names, sizes and times of all that could be read. */
  readonly state: string;
  /** The folders that are there, packs included. */
  readonly places: readonly string[];
}

async function stateOf(folders: readonly string[]): Promise<FoldersState> {
  const lines: string[] = [];
  const places: string[] = [];
  async function add(folder: string, depth: number): Promise<void> {
    const names = await readdir(folder).catch(() => undefined);
    if (names === undefined) return;
    places.push(folder);
    for (const name of names.toSorted()) {
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      const found = await stat(path).catch(() => undefined);
      lines.push(`${path}\n${found?.isFile() ? `${found.size} ${found.mtimeMs} ${found.ino}` : ''}`);
      if (found?.isDirectory() && depth > 0) await add(path, depth - 1);
    }
  }
  for (const folder of folders) await add(folder, 1);
  return { state: lines.join('\n'), places };
}
