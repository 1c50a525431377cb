/** Which folders are packs, which files are articles, and what lies where it has no place. */
import { basename, join, resolve } from 'node:path';
import type { Problem } from '../errors.ts';
import { displayPath, type Entry, listFolder } from './files.ts';

export interface LibraryFolder {
  readonly path: string;
  /** Whether it may be missing or empty, as the folder for imports is before the first import. */
  readonly optional: boolean;
}

export interface PackFolder {
  readonly path: string;
  readonly name: string;
  /** Files that end in `.md`, in order. */
  readonly articles: readonly Entry[];
}

interface PacksFound {
  readonly packs: readonly PackFolder[];
  readonly problems: readonly Problem[];
}

export const PACK_FILE = 'pack.yaml';

/** Nested deeper than this, no stray file is looked for. */
const DEPTH_MAX = 4;

/** A folder that holds a `pack.yaml` itself is taken as one pack. */
export async function findPacks(folder: LibraryFolder): Promise<PacksFound> {
  const root = resolve(folder.path);
  const file = displayPath(root);
  const listing = await listFolder(root, root);
  switch (listing.kind) {
    case 'missing':
      return folder.optional
        ? NOTHING
        : trouble(file, 'There is no such folder. Make it, or name another library folder.');
    case 'notFolder':
      return trouble(file, 'This is a file. Name a folder that holds packs.');
    case 'unreadable':
      return trouble(file, 'This folder cannot be read. Check its permissions.');
    case 'entries':
  }
  const { entries } = listing;
  if (entries.some(isPackFile)) return readPackFolder(root, basename(root), root);

  const found: PacksFound[] = [
    { packs: [], problems: [...linkProblems(entries), ...strayProblems(entries)] },
  ];
  for (const entry of entries) {
    if (entry.kind === 'folder') found.push(await readPackFolder(entry.path, entry.name, root));
  }
  const packs = found.flatMap(each => each.packs);
  const problems = found.flatMap(each => each.problems);
  if (packs.length === 0 && problems.length === 0 && !folder.optional) {
    return trouble(
      file,
      'There is no pack in this folder. A pack is a folder with a pack.yaml; footnote import makes one.',
    );
  }
  return { packs, problems };
}

async function readPackFolder(path: string, name: string, root: string): Promise<PacksFound> {
  const listing = await listFolder(path, root);
  if (listing.kind !== 'entries')
    return trouble(displayPath(path), 'This folder cannot be read. Check its permissions.');
  const { entries } = listing;
  const articles = entries.filter(isArticle);
  const problems = [...linkProblems(entries), ...endingProblems(entries)];
  for (const entry of entries) {
    if (entry.kind === 'folder') problems.push(...(await strayBelow(entry.path, root, 1)));
  }
  if (entries.some(isPackFile)) return { packs: [{ path, name, articles }], problems };
  if (articles.length > 0) {
    const message = `There are articles in this folder, but no ${PACK_FILE}. Write one: id, title, description, language, version.`;
    problems.push({ file: displayPath(path), message });
  }
  return { packs: [], problems };
}

async function strayBelow(path: string, root: string, depth: number): Promise<readonly Problem[]> {
  const listing = await listFolder(path, root);
  if (listing.kind !== 'entries' || depth > DEPTH_MAX) return [];
  const problems = [...strayProblems(listing.entries)];
  for (const entry of listing.entries) {
    if (entry.kind === 'folder') problems.push(...(await strayBelow(entry.path, root, depth + 1)));
  }
  return problems;
}

function strayProblems(entries: readonly Entry[]): readonly Problem[] {
  return entries.filter(isArticle).map(({ path }) => ({
    file: displayPath(path),
    message:
      'This article is outside of any pack. Move it into a folder that holds a pack.yaml, right beside that file.',
  }));
}

/** Files that look like articles and would be left out in silence. */
function endingProblems(entries: readonly Entry[]): readonly Problem[] {
  return entries.flatMap(({ kind, name, path }) => {
    const ending = /\.(?:md|markdown)$/i.exec(name)?.[0];
    const base = name.slice(0, -(ending?.length ?? 0)).toLowerCase();
    if (kind !== 'file' || ending === undefined || ending === '.md' || base === 'readme') return [];
    const message = `The name of this file ends in ${ending}, so it is not read. Name it ${base}.md.`;
    return [{ file: displayPath(path), message }];
  });
}

function linkProblems(entries: readonly Entry[]): readonly Problem[] {
  return entries
    .filter(entry => entry.kind === 'outside')
    .map(({ path }) => ({
      file: displayPath(path),
      message:
        'This link leads out of the library folder or nowhere, so it is not followed. Put a copy in its place, or remove it.',
    }));
}

function isPackFile(entry: Entry): boolean {
  return entry.name === PACK_FILE && entry.kind === 'file';
}

function isArticle(entry: Entry): boolean {
  return entry.kind === 'file' && entry.name.endsWith('.md') && entry.name.toLowerCase() !== 'readme.md';
}

const NOTHING: PacksFound = { packs: [], problems: [] };

function trouble(file: string, message: string): PacksFound {
  return { packs: [], problems: [{ file, message }] };
}

export function packFileOf(folder: PackFolder): string {
  return join(folder.path, PACK_FILE);
}
