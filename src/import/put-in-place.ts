/** Writes aside, checks the whole library, then renames: the library is as before or as wanted, never between. */
import { join } from 'node:path';
import { formatProblem, type Problem } from '../errors.ts';
import {
  copyOneFile,
  displayPath,
  exists,
  listFolder,
  makeFolder,
  makeScratchFolder,
  move,
  readTextFile,
  removeEmptyFolder,
  removeFolder,
  writeText,
} from '../library/files.ts';
import { type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { ARTICLE_BYTES_MAX } from '../library/ids.ts';
import { checkLibrary } from '../library/load-library.ts';
import { type Refusal, refuse } from './formats/reader.ts';

interface FileChange {
  /** Inside the pack folder. */
  readonly name: string;
  /** What it held when the change was worked out; undefined when there was no such file. */
  readonly before: string | undefined;
  /** Undefined when the file is to go. */
  readonly after: string | undefined;
}

export interface Change {
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  readonly pack: string;
  readonly isNewPack: boolean;
  /** In an order in which the pack is sound after each of them. */
  readonly files: readonly FileChange[];
  /** Where articles that go, or are written anew, are kept as they were: whoever edited one finds it there. */
  readonly keepIn?: string;
  readonly reserved: readonly string[];
}

/** Undefined when the change is in place. */
export async function putInPlace(change: Change): Promise<Refusal | undefined> {
  const { library, pack } = change;
  const hadLibrary = await exists(library);
  let scratch: string | undefined;
  let done = false;
  try {
    scratch = await makeScratchFolder(library);
    const aside = join(scratch, pack);
    await writeAside(change, aside);
    const problems = await checkAside(change, scratch);
    const [first] = problems;
    if (first !== undefined) {
      const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more)`;
      return refuse(`The library would not be sound then: ${formatProblem(first)}${more}`);
    }
    if (await hasChangedMeanwhile(change)) {
      return refuse(`The pack ${pack} was changed meanwhile: run it again.`);
    }
    await swap(change, aside, scratch);
    done = true;
    return undefined;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(
      `The folder ${displayPath(library)} cannot be written${reason}: check its permissions and the space left.`,
    );
  } finally {
    // What cannot be removed is hidden, and never loaded.
    if (scratch !== undefined) await removeFolder(scratch).catch(() => undefined);
    if (!hadLibrary && !done) await removeEmptyFolder(library);
  }
}

async function writeAside({ library, pack, isNewPack, files }: Change, aside: string): Promise<void> {
  await makeFolder(aside);
  if (!isNewPack) {
    const folder = join(library, pack);
    const listing = await listFolder(folder, library);
    for (const entry of listing.kind === 'entries' ? listing.entries : []) {
      const isPart = entry.kind === 'file' && (entry.name === PACK_FILE || entry.name.endsWith('.md'));
      if (isPart) await copyOneFile(entry.path, join(aside, entry.name));
    }
  }
  for (const { name, after } of files) {
    if (after === undefined) await removeFolder(join(aside, name));
    else await writeText(join(aside, name), after);
  }
}

async function checkAside(change: Change, scratch: string): Promise<readonly Problem[]> {
  const { library, others, pack, reserved } = change;
  const folders = [{ path: library, optional: true }, { path: scratch, optional: false }, ...others];
  const { problems } = await checkLibrary(folders, { reserved, except: join(library, pack) });
  // The host knows the place where the files would be, not the one where they were checked.
  const [from, to] = [displayPath(scratch), displayPath(library)];
  return problems.map(problem => ({ ...problem, file: problem.file.replace(from, to) }));
}

async function hasChangedMeanwhile({ library, pack, isNewPack, files }: Change): Promise<boolean> {
  if (isNewPack) return exists(join(library, pack, PACK_FILE));
  for (const { name, before } of files) {
    const now = await readTextFile(join(library, pack, name), ARTICLE_BYTES_MAX);
    if ((now.kind === 'text' ? now.text : undefined) !== before) return true;
  }
  return false;
}

async function swap(
  { library, pack, isNewPack, files, keepIn = '' }: Change,
  aside: string,
  scratch: string,
): Promise<void> {
  const folder = join(library, pack);
  if (isNewPack) return move(aside, folder);
  const placed: FileChange[] = [];
  try {
    for (const file of files) {
      if (file.after === undefined) {
        await makeFolder(keepIn);
        await move(join(folder, file.name), join(keepIn, file.name));
      } else {
        if (keepIn !== '' && file.before !== undefined && file.name !== PACK_FILE) {
          await makeFolder(keepIn);
          await copyOneFile(join(folder, file.name), join(keepIn, file.name));
        }
        await move(join(aside, file.name), join(folder, file.name));
      }
      placed.push(file);
    }
  } catch (error) {
    for (const { name, before, after } of placed) {
      if (after === undefined) await move(join(keepIn, name), join(folder, name));
      else if (before === undefined) await move(join(folder, name), join(scratch, name));
      else await writeText(join(folder, name), before);
    }
    throw error;
  }
}
