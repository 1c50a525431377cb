/** The corpora of those who have chosen among the packs: made when they are first asked, and let go again. */
import { setImmediate } from 'node:timers/promises';
import { type Corpus, type Prepared, prepareInTurns } from './corpus.ts';
import { createLibrary } from './library/create-library.ts';
import { withDistinctTitles } from './library/distinct-titles.ts';
import { isHelp } from './library/roles.ts';
import type { Pack, PackId } from './model.ts';
import type { AddedSnapshots } from './snapshot/added-snapshots.ts';

/** What of the library somebody is answered from. */
export interface CorpusChoice {
  /** Undefined: every pack. */
  readonly packs?: readonly PackId[] | undefined;
  /** The pack of a community's own, besides. */
  readonly own?: OwnPack | undefined;
}

export interface OwnPack {
  /** Another for every other content. */
  readonly key: string;
  readonly passages: number;
  open(): Promise<Pack>;
}

export interface Corpora {
  /** With a choice that leaves nothing out, the whole. What explains Footnote is in each. */
  of(whole: Corpus, choice: CorpusChoice): Promise<Corpus>;
}

/** Of all that are kept beside the whole; at some 10 KB a passage they take a few hundred megabytes. */
const PASSAGES_MAX = 30_000;

interface Kept {
  readonly corpus: Promise<Corpus>;
  readonly passages: number;
}

export interface CorporaOptions {
  readonly passagesMax?: number | undefined;
  /** Where what communities of their own articles are answered from is kept besides memory. */
  readonly snapshots?: AddedSnapshots | undefined;
}

export function createCorpora(
  open: (prepared: Prepared) => Corpus,
  { passagesMax = PASSAGES_MAX, snapshots }: CorporaOptions = {},
): Corpora {
  let of: Corpus | undefined;
  let kept = new Map<string, Kept>();

  function letGo(key: string, { corpus }: Kept): void {
    kept.delete(key);
    corpus.then(
      ({ meaning }) => meaning?.stop(),
      // Whoever waited for it has been told.
      () => {},
    );
  }

  /** The longest unused first; the one that was just asked for stays, however large it is. */
  function makeRoom(): void {
    for (const [key, each] of kept) {
      const total = [...kept.values()].reduce((sum, { passages }) => sum + passages, 0);
      if (total <= passagesMax || kept.size === 1) return;
      letGo(key, each);
    }
  }

  async function make(whole: Corpus, chosen: readonly Pack[], own: OwnPack | undefined): Promise<Corpus> {
    // Whoever was asked before is answered first.
    await setImmediate();
    if (own === undefined) return open(await prepareInTurns(createLibrary(chosen)));
    const { fingerprint } = whole.library;
    const kept = fingerprint === undefined ? undefined : snapshots;
    const key = [fingerprint, own.key, ...chosen.map(({ id }) => id)].join(' ');
    const found = await kept?.read(key);
    if (found !== undefined) return open(found);
    const packs = withDistinctTitles([...chosen, await own.open()]);
    const prepared = await prepareInTurns(createLibrary(packs));
    // Nobody who asked waits for the disk.
    void setImmediate().then(() => kept?.write(key, prepared));
    return open(prepared);
  }

  return {
    async of(whole, { packs, own }) {
      if (of !== whole) {
        for (const [key, each] of kept) letGo(key, each);
        of = whole;
        kept = new Map();
      }
      const all = whole.library.packs;
      const chosen = all.filter(pack => packs === undefined || isHelp(pack) || packs.includes(pack.id));
      if (chosen.length === all.length && own === undefined) return whole;
      const key = [...chosen.map(pack => pack.id), own?.key ?? ''].join(' ');
      const found = kept.get(key);
      const entry = found ?? {
        corpus: make(whole, chosen, own),
        passages: chosen.reduce((sum, pack) => sum + pack.passages.length, own?.passages ?? 0),
      };
      kept.delete(key);
      kept.set(key, entry);
      if (found === undefined) {
        makeRoom();
        // What could not be made is tried again by the next who ask.
        entry.corpus.catch(() => kept.get(key) === entry && kept.delete(key));
      }
      return entry.corpus;
    },
  };
}
