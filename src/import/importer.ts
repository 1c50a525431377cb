/** What is read for hosts in the chat: one file after the other, so that many at once take no more memory than one. */

import { say } from '../language/say.ts';
import type { AddedDraft, AddedRequest } from './draft-added.ts';
import { type Refusal, refuse } from './formats/reader.ts';

export interface Importer {
  /** Never rejects for what a host can cause. */
  draft(request: AddedRequest): Promise<AddedDraft | Refusal>;
}

/** A large PDF takes half a minute: whoever comes later has long gone. */
const WAITING_MAX = 8;

export function createImporter(): Importer {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async draft(request) {
      if (waiting >= WAITING_MAX)
        return refuse(say`Several files are being read just now: try again in a minute.`);
      waiting += 1;
      // Loaded when a host first adds something: whoever only answers needs none of it.
      const work = last.then(async () => (await import('./draft-added.ts')).draftAdded(request));
      last = work.catch(() => {});
      return work.finally(() => {
        waiting -= 1;
      });
    },
  };
}
