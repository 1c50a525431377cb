/** Library folders to a library: all of it, or every problem that keeps it from loading. */
import { LibraryError, type Problem } from '../errors.ts';
import type { Library, Pack } from '../model.ts';
import { nameProblems } from './check-names.ts';
import { createLibrary } from './create-library.ts';
import { withDistinctTitles } from './distinct-titles.ts';
import { displayPath } from './files.ts';
import { findPacks, type LibraryFolder, packFileOf } from './find-packs.ts';
import { createFingerprint, type Fingerprint } from './fingerprint.ts';
import { licenceWarnings } from './licence-warnings.ts';
import type { PlacedTopic } from './parse-pack.ts';
import { readPack } from './read-pack.ts';
import { queryProblems } from './topic-queries.ts';

export type { LibraryFolder } from './find-packs.ts';

export interface LoadOptions {
  /** Names of the built-in commands, which no topic may take. */
  readonly reserved: readonly string[];
  /** The path of a pack folder to leave out, for a check of what would take its place. */
  readonly except?: string;
}

export interface LibraryCheck {
  readonly problems: readonly Problem[];
  /** What loads all the same, and is for the host to look at. */
  readonly warnings: readonly Problem[];
  readonly packs: number;
  readonly articles: number;
  readonly passages: number;
}

/** Throws a LibraryError that lists the problems of all packs; nothing is half-loaded. */
export async function loadLibrary(folders: readonly LibraryFolder[], options: LoadOptions): Promise<Library> {
  const fingerprint = createFingerprint();
  const { packs, problems } = await readFolders(folders, options, fingerprint);
  if (problems.length > 0) throw new LibraryError(problems);
  return { ...createLibrary(withDistinctTitles(packs)), fingerprint: fingerprint.digest() };
}

/** Counts what can be read, also where there are problems. */
export async function checkLibrary(
  folders: readonly LibraryFolder[],
  options: LoadOptions,
): Promise<LibraryCheck> {
  const { packs, problems, warnings, articles, passages } = await readFolders(folders, options);
  return { problems, warnings, packs: packs.length, articles, passages };
}

interface FoldersRead {
  /** Those that could be read, whatever else is wrong. */
  readonly packs: readonly Pack[];
  /** Also those that are not turned on. */
  readonly topics: readonly PlacedTopic[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly articles: number;
  readonly passages: number;
}

export async function readFolders(
  folders: readonly LibraryFolder[],
  options: LoadOptions,
  fingerprint?: Fingerprint,
): Promise<FoldersRead> {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const packs: Pack[] = [];
  /** Where an article could not be read, what a query would find cannot be told. */
  const complete: Pack[] = [];
  const topics: PlacedTopic[] = [];
  const firstFile = new Map<string, string>();
  const seen = new Set<string>();
  let articles = 0;
  let passages = 0;

  for (const folder of folders) {
    const found = await findPacks(folder);
    problems.push(...found.problems);
    for (const packFolder of found.packs) {
      // The same folder named twice is read once.
      if (seen.has(packFolder.path) || packFolder.path === options.except) continue;
      seen.add(packFolder.path);
      const file = displayPath(packFileOf(packFolder));
      const earlier = firstFile.get(packFolder.name);
      if (earlier !== undefined) {
        const message = `The pack id ${packFolder.name} is already used by ${earlier}. Rename the folder and its id.`;
        problems.push({ file, line: 1, message });
      } else firstFile.set(packFolder.name, file);
      const read = await readPack(packFolder, fingerprint);
      problems.push(...read.problems);
      topics.push(...read.topics);
      articles += read.articles.length;
      for (const parsed of read.articles) passages += parsed.passages.length;
      if (read.pack === undefined) continue;
      packs.push(read.pack);
      warnings.push(...licenceWarnings(read.pack, file));
      if (read.articles.length === packFolder.articles.length) complete.push(read.pack);
    }
  }
  problems.push(...nameProblems(topics, options.reserved), ...queryProblems(topics, complete));
  if (packs.length === 0 && problems.length === 0) {
    const file = folders.map(folder => folder.path).join(', ') || 'library';
    const message = 'There is no pack at all. Write one, or make one with footnote import FILE --pack NAME.';
    problems.push({ file, message });
  }
  return { packs, topics, problems, warnings, articles, passages };
}
