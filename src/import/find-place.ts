/** Where an import goes, and what is there already. */
import { join, resolve } from 'node:path';
import { formatProblem } from '../errors.ts';
import { displayPath, listFolder, readTextFile } from '../library/files.ts';
import { findPacks, type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from '../library/ids.ts';
import { readFolders } from '../library/load-library.ts';
import { type ParsedArticle, parseArticle } from '../library/parse-article.ts';
import type { Pack } from '../model.ts';
import { type Refusal, refuse } from './formats/reader.ts';
import type { ImportRequest } from './import-request.ts';
import { sameAddress } from './same-address.ts';
import { slugOfName } from './slug.ts';

export interface Place {
  readonly kind: 'place';
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  /** One for each article wanted, in order. */
  readonly articles: readonly ArticlePlace[];
  /** Undefined when the import makes it. */
  readonly pack: Pack | undefined;
  /** All of the library. */
  readonly packs: readonly Pack[];
  readonly packText: string | undefined;
  /** Names that no proposed topic may take. */
  readonly taken: readonly string[];
}

export interface ArticlePlace {
  readonly slug: string;
  readonly existing: { readonly parsed: ParsedArticle; readonly text: string } | undefined;
}

/** What is known of an article before its place is. */
export interface Wanted {
  /** As a file would be called, without its extension. */
  readonly name: string;
  /** Where it was fetched from, and what it says of its own place. */
  readonly addresses: readonly string[];
}

export async function findPlace(request: ImportRequest, wanted: readonly Wanted[]): Promise<Place | Refusal> {
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
  const articles: ArticlePlace[] = [];
  for (const each of wanted) {
    const slug = slugFor(each, pack, articles);
    articles.push({
      slug,
      existing: pack === undefined ? undefined : await readExisting(folder, slug, pack),
    });
  }
  return {
    kind: 'place',
    library,
    others,
    articles,
    pack,
    packs: before.packs,
    packText,
    taken: [...request.reserved, ...before.topics.flatMap(({ topic }) => [topic.name, ...topic.aliases])],
  };
}

async function readExisting(folder: string, slug: string, pack: Pack): Promise<ArticlePlace['existing']> {
  const text = await textOf(join(folder, `${slug}.md`), ARTICLE_BYTES_MAX);
  if (text === undefined) return undefined;
  const { parsed } = parseArticle({ packId: pack.id, slug, file: slug, text, language: pack.language });
  return parsed === undefined ? undefined : { parsed, text };
}

const SAME_NAME_MAX = 1_000;

/** A file is known again by its name, a page by its address, whatever its name was. */
function slugFor(
  { name, addresses }: Wanted,
  pack: Pack | undefined,
  taken: readonly ArticlePlace[],
): string {
  const articles = pack?.articles ?? [];
  const slugOf = (id: string) => id.slice(id.indexOf('/') + 1);
  const known = articles.find(({ source }) => addresses.some(address => sameAddress(source.url, address)));
  if (known !== undefined) return slugOf(known.id);
  const isTaken = (slug: string) =>
    taken.some(place => place.slug === slug) ||
    (addresses.length > 0 && articles.some(({ id }) => slugOf(id) === slug));
  let slug = slugOfName(name);
  for (let number = 2; isTaken(slug) && number < SAME_NAME_MAX; number++)
    slug = slugOfName(name, `${number}`);
  return slug;
}

async function textOf(path: string, maxBytes: number): Promise<string | undefined> {
  const read = await readTextFile(path, maxBytes);
  return read.kind === 'text' ? read.text : undefined;
}
