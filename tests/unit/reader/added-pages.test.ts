import { expect, test } from 'vitest';
import { createContext } from '../../../src/context.ts';
import { createCorpus } from '../../../src/corpus.ts';
import { addedPack } from '../../../src/library/added-pack.ts';
import { createPages } from '../../../src/reader/pages.ts';
import { createSeal } from '../../../src/reader/seal.ts';
import { createShelf } from '../../../src/reader/shelf.ts';
import { HARBOUR, loadBundled } from '../bot/room.ts';

const TEXT = '---\ntitle: The lamp\nlicence: unknown\nfidelity: verbatim\n---\n\nThe lamp burns whale oil.\n';

test.each([false, true])(
  'what a community has added has no page, also beyond this machine: %s',
  async beyond => {
    const seal = createSeal('secret');
    const pages = createPages({ baseUrl: 'https://read.example', beyond, seal });
    const context = createContext(createCorpus(await loadBundled(HARBOUR)), { pages });
    const own = {
      key: 'one',
      articles: 1,
      passages: 1,
      texts: new Map(),
      open: async () => addedPack([{ slug: 'lamp', text: TEXT }]),
    };
    const { library } = await context.corpusOf({ own });
    const added = library.passage('added-here/lamp#p1');
    const [shared] = library.passages;
    if (added === undefined || shared === undefined) throw new Error('There is no passage.');
    expect(library.pageOf?.(added)).toBeUndefined();
    if (!beyond) expect(library.pageOf?.(shared)).toContain('https://read.example');
    const shelf = createShelf({ corpus: context.corpus, beyond, seal, corpusOf: createCorpus });
    expect(shelf.passage(added.id)).toBeUndefined();
    expect(shelf.passage(added.id, seal.sign(added.id))).toBeUndefined();
  },
);
