/** What the contract asks of a platform: how something is typed and picked, and what people then see. */
import { join } from 'node:path';
import { BUILT_IN_COMMANDS, type Library, loadLibrary } from '../../src/index.ts';

/** What one invocation left on people's screens, as they read it: platform markup resolved. */
export interface Shown {
  /** Empty when nothing was shown to the room. */
  readonly everyone: string;
  /** Empty when nothing was shown to the asker alone. */
  readonly asker: string;
  /** The labels of what can be picked. */
  readonly actions: readonly string[];
  /** As it went over the wire. */
  readonly raw: string;
}

export interface Room {
  /** A command with its options, as the platform offers it. */
  send(command: string, input: Readonly<Record<string, string>>): Promise<Shown>;
  /** Picks an action of the latest reply that offered any, by its label. */
  pick(label: string): Promise<Shown>;
  /** The program ends and starts again, on this library; what is on people's screens stays there. */
  restart(library: Library): Promise<void>;
  close(): Promise<void>;
}

export interface Harness {
  open(library: Library): Promise<Room>;
  /** Why what went over the wire would do more than be read: a ping, a link, an order to the terminal. */
  harm(raw: string): string | undefined;
}

export function contractLibrary(): Promise<Library> {
  const path = join(import.meta.dirname, 'library');
  return loadLibrary([{ path, optional: false }], { reserved: BUILT_IN_COMMANDS });
}

/** The library after its first article was rewritten: same passages, other words. */
export function rewritten(library: Library): Library {
  const rewrite = <T extends { readonly hash: string }>(passage: T): T => ({
    ...passage,
    hash: passage.hash.split('').toReversed().join(''),
  });
  const passages = library.passages.map(rewrite);
  const find = (id: string) => passages.find(passage => passage.id === id);
  return {
    ...library,
    passages,
    packs: library.packs.map(pack => ({ ...pack, passages: pack.passages.map(rewrite) })),
    passage: find,
    passagesOf: articleId => passages.filter(passage => passage.articleId === articleId),
  };
}
