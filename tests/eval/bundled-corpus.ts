import { type Corpus, createCorpus } from '../../src/corpus.ts';
import { BUILT_IN_COMMANDS, loadLibrary, programPath } from '../../src/index.ts';

/** The packs that everybody gets, as the program reads them. */
export async function bundledCorpus(): Promise<Corpus> {
  const folders = [{ path: programPath('knowledge'), optional: false }];
  return createCorpus(await loadLibrary(folders, { reserved: BUILT_IN_COMMANDS }));
}
