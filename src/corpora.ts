/** The corpora of those who have chosen among the packs: made when they are first asked, and let go again. */
import { setImmediate } from 'node:timers/promises';
import type { Corpus } from './corpus.ts';
import { createPacedLibrary, type ReadTo } from './library/paced-library.ts';
import { isHelp } from './library/roles.ts';
import type { Library, PackId } from './model.ts';

/** What of the library somebody is answered from. */
export interface CorpusChoice {
  /** Undefined: every pack. */
  readonly packs?: readonly PackId[] | undefined;
  /** How far articles are read; nothing beyond is in the corpus. */
  readonly until?: readonly ReadTo[] | undefined;
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

export function createCorpora(create: (library: Library) => Corpus, passagesMax = PASSAGES_MAX): Corpora {
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

  return {
    async of(whole, { packs, until = [] }) {
      if (of !== whole) {
        for (const [key, each] of kept) letGo(key, each);
        of = whole;
        kept = new Map();
      }
      const all = whole.library.packs;
      const chosen = all.filter(pack => packs === undefined || isHelp(pack) || packs.includes(pack.id));
      const isChosen = ({ articleId }: ReadTo) => chosen.some(pack => articleId.startsWith(`${pack.id}/`));
      const paces = until.filter(isChosen);
      if (chosen.length === all.length && paces.length === 0) return whole;
      const ends = paces.map(({ articleId, number }) => `${articleId}#${number}`).toSorted();
      const key = [...chosen.map(pack => pack.id), ...ends].join(' ');
      const found = kept.get(key);
      const entry = found ?? {
        // Whoever was asked before is answered first.
        corpus: setImmediate().then(() => create(createPacedLibrary(chosen, paces))),
        passages: chosen.reduce((sum, pack) => sum + pack.passages.length, 0),
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
