/**
 * Keeps a context on what its library folders hold: a sound change takes the place of the library in one step, a
 * broken one changes nothing and is told. One of these serves one context, so each community may have its own.
 */
import type { ReplaceableContext } from '../context.ts';
import { LibraryError, type Problem } from '../errors.ts';
import { fingerprintFolders } from '../library/fingerprint.ts';
import type { LibraryFolder } from '../library/load-library.ts';
import { type Looked, type Watch, type WatchTiming, watchFolders } from '../library/watched-files.ts';
import { type LibraryChange, libraryChange } from './library-change.ts';
import { type CorpusRequest, openCorpus } from './open-corpus.ts';

export type LibraryNews =
  | { readonly kind: 'replaced'; readonly change: LibraryChange }
  /** The library of before stays in force. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** The files are again those of the library in force. */
  | { readonly kind: 'mended' };

export interface FollowRequest extends CorpusRequest {
  readonly folders: readonly LibraryFolder[];
  readonly context: ReplaceableContext;
  readonly tell: (news: LibraryNews) => void;
  /** What is not the library's fault. */
  readonly failed: (error: unknown) => void;
  readonly timing?: WatchTiming;
}

export function followLibrary(request: FollowRequest): Watch {
  const { folders, context, tell, failed, timing } = request;
  let refused: string | undefined;
  let fault: string | undefined;
  let stopped = false;

  async function look(): Promise<void> {
    const before = context.corpus().library;
    const fingerprint = await fingerprintFolders(folders);
    if (fingerprint !== undefined && fingerprint === before.fingerprint) {
      if (refused !== undefined) tell({ kind: 'mended' });
      refused = undefined;
      return;
    }
    const { corpus } = await openCorpus(folders, request);
    if (stopped) {
      corpus.meaning?.stop();
      return;
    }
    refused = undefined;
    context.replace(corpus);
    tell({ kind: 'replaced', change: libraryChange(before, corpus.library) });
  }

  async function follow(): Promise<Looked> {
    try {
      await look();
    } catch (error) {
      if (!(error instanceof LibraryError)) {
        // Told once, however often it is tried.
        if (String(error) !== fault) failed(error);
        fault = String(error);
        return 'again';
      }
      if (!stopped && error.message !== refused) {
        refused = error.message;
        tell({ kind: 'refused', problems: error.problems });
      }
    }
    fault = undefined;
    return 'done';
  }

  const watch = watchFolders(
    folders.map(({ path }) => path),
    follow,
    timing,
  );
  return {
    stop() {
      stopped = true;
      watch.stop();
    },
  };
}
