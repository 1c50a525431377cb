/** The corpora of those who have chosen among the packs: made when they are first asked, and let go again. */
import { setImmediate } from 'node:timers/promises';
import { type Corpus, type Prepared, prepareInTurns } from './corpus.ts';
import { withDistinctTitles } from './library/distinct-titles.ts';
import { createPacedLibrary, type ReadTo } from './library/paced-library.ts';
import { isHelp } from './library/roles.ts';
import type { Pack, PackId } from './model.ts';
import type { AddedTexts } from './search/added-vectors.ts';
import type { AddedSnapshots } from './snapshot/added-snapshots.ts';

/** What of the library somebody is answered from. */
export interface CorpusChoice {
  /** Undefined: every pack. */
  readonly packs?: readonly PackId[] | undefined;
  /** How far articles are read; nothing beyond is in the corpus. */
  readonly until?: readonly ReadTo[] | undefined;
  /** The pack of a community's own, besides. */
  readonly own?: OwnPack | undefined;
}

export interface OwnPack {
  /** Another for every other content. */
  readonly key: string;
  readonly articles: number;
  readonly passages: number;
  readonly texts: AddedTexts;
  open(): Promise<Pack>;
}

export interface Corpora {
  /** With a choice that leaves nothing out, the whole. What explains Footnote is in each. */
  of(whole: Corpus, choice: CorpusChoice): Promise<Corpus>;
}

interface Made {
  readonly own: OwnPack | undefined;
  /** Of the articles that are here. */
  readonly until: readonly ReadTo[];
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
  open: (prepared: Prepared, added?: AddedTexts) => Corpus,
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

  async function make(whole: Corpus, chosen: readonly Pack[], { own, until }: Made): Promise<Corpus> {
    // Whoever was asked before is answered first.
    await setImmediate();
    if (own === undefined) return open(await prepareInTurns(createPacedLibrary(chosen, until)));
    const { fingerprint } = whole.library;
    // A channel that reads along has another library every few days.
    const kept = fingerprint === undefined || until.length > 0 ? undefined : snapshots;
    const key = [fingerprint, own.key, ...chosen.map(({ id }) => id)].join(' ');
    const found = await kept?.read(key);
    if (found !== undefined) return open(found, own.texts);
    const packs = withDistinctTitles([...chosen, await own.open()]);
    const prepared = await prepareInTurns(createPacedLibrary(packs, until));
    // Nobody who asked waits for the disk.
    void setImmediate().then(() => kept?.write(key, prepared));
    return open(prepared, own.texts);
  }

  return {
    async of(whole, { packs, own, until = [] }) {
      if (of !== whole) {
        for (const [key, each] of kept) letGo(key, each);
        of = whole;
        kept = new Map();
      }
      const all = whole.library.packs;
      const chosen = all.filter(pack => packs === undefined || isHelp(pack) || packs.includes(pack.id));
      const isHere = ({ articleId }: ReadTo) =>
        own !== undefined || chosen.some(pack => articleId.startsWith(`${pack.id}/`));
      const paces = until.filter(isHere);
      if (chosen.length === all.length && own === undefined && paces.length === 0) return whole;
      const ends = paces.map(({ articleId, number }) => `${articleId}#${number}`).toSorted();
      const key = [...chosen.map(pack => pack.id), own?.key ?? '', ...ends].join(' ');
      const found = kept.get(key);
      const entry = found ?? {
        corpus: make(whole, chosen, { own, until: paces }),
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
