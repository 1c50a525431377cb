/** Where an import goes, and what is there already. */
import { basename, extname, join, resolve } from 'node:path';
import { formatProblem } from '../errors.ts';
import { displayPath, listFolder, readTextFile } from '../library/files.ts';
import { findPacks, type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { readFolders } from '../library/load-library.ts';
import { type ParsedArticle, parseArticle } from '../library/parse-article.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from '../library/read-pack.ts';
import type { Pack } from '../model.ts';
import { type ImportRequest, refuse } from './import-request.ts';
import type { Refusal } from './reader.ts';
import { articleSlug } from './slug.ts';

export interface Place {
  readonly kind: 'place';
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  readonly slug: string;
  /** Undefined when the import makes it. */
  readonly pack: Pack | undefined;
  /** All of the library. */
  readonly packs: readonly Pack[];
  readonly packText: string | undefined;
  readonly existing: { readonly parsed: ParsedArticle; readonly text: string } | undefined;
  /** Names that no proposed topic may take. */
  readonly taken: readonly string[];
}

export async function findPlace(request: ImportRequest): Promise<Place | Refusal> {
  const library = resolve(request.library);
  const others = (request.others ?? []).filter(folder => resolve(folder.path) !== library);
  for (const folder of others) {
    const { packs } = await findPacks(folder);
    if (packs.some(pack => pack.name === request.pack)) {
      const where = displayPath(resolve(folder.path));
      return refuse(
        `There is a pack ${request.pack} in ${where} already, and imports go to ${displayPath(library)}: choose another name.`,
      );
    }
  }
  const here = await listFolder(library, library);
  if (here.kind === 'notFolder' || here.kind === 'unreadable') {
    return refuse(`${displayPath(library)} is not a folder that can be read: name another library folder.`);
  }
  if (here.kind === 'entries' && here.entries.some(entry => entry.name === PACK_FILE)) {
    return refuse(`${displayPath(library)} is a pack itself: name the folder that holds it.`);
  }
  const before = await readFolders([{ path: library, optional: true }, ...others], {
    reserved: request.reserved,
  });
  // An empty library is what a first import finds; any other problem would hide what the import does.
  const problems =
    before.packs.length === 0
      ? before.problems.filter(problem => problem.line !== undefined)
      : before.problems;
  const [problem] = problems;
  if (problem !== undefined) {
    return refuse(`The library has a problem to solve first: ${formatProblem(problem)}`);
  }
  const slug = articleSlug(basename(request.file, extname(request.file)));
  const pack = before.packs.find(({ id }) => id === request.pack);
  const folder = join(library, request.pack);
  const content = await listFolder(folder, library);
  if (
    pack === undefined &&
    (content.kind === 'notFolder' || (content.kind === 'entries' && content.entries.length > 0))
  ) {
    return refuse(
      `There is something called ${displayPath(folder)} that is not a pack: choose another name, or move it away.`,
    );
  }
  const packText = await textOf(join(folder, PACK_FILE), PACK_YAML_BYTES_MAX);
  const text = await textOf(join(folder, `${slug}.md`), ARTICLE_BYTES_MAX);
  const parsed =
    pack === undefined || text === undefined
      ? undefined
      : parseArticle({ packId: pack.id, slug, file: slug, text, language: pack.language }).parsed;
  return {
    kind: 'place',
    library,
    others,
    slug,
    pack,
    packs: before.packs,
    packText,
    existing: parsed === undefined || text === undefined ? undefined : { parsed, text },
    taken: [...request.reserved, ...before.topics.flatMap(({ topic }) => [topic.name, ...topic.aliases])],
  };
}

async function textOf(path: string, maxBytes: number): Promise<string | undefined> {
  const read = await readTextFile(path, maxBytes);
  return read.kind === 'text' ? read.text : undefined;
}
