/** Takes an article out of its pack, with what pointed to it; it is kept aside, so that it can be brought back. */
import { dirname, join, resolve } from 'node:path';
import { formatProblem } from '../errors.ts';
import { displayPath, makeFolder, move, readTextFile } from '../library/files.ts';
import { type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from '../library/ids.ts';
import { readFolders } from '../library/load-library.ts';
import { queryFinder } from '../library/topic-queries.ts';
import type { Article, ArticleId, Pack } from '../model.ts';
import { fold } from '../text/fold.ts';
import { editPackYaml } from './edit-pack-yaml.ts';
import { type Refusal, refuse } from './formats/reader.ts';
import { keptFolder } from './kept-folder.ts';
import { putInPlace } from './put-in-place.ts';

export interface RemovalRequest {
  /** An id, its part behind the slash, the path of its file, or its title. */
  readonly article: string;
  /** The folder that imports go to; what lies elsewhere is not touched. */
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  /** Names of the built-in commands. */
  readonly reserved: readonly string[];
}

export type Removed =
  | {
      readonly kind: 'removed';
      readonly articleId: ArticleId;
      readonly title: string;
      readonly passages: number;
      /** Whether it was the last of its pack, which went with it. */
      readonly withPack: boolean;
      /** One sentence for each topic or review that pointed to it. */
      readonly repaired: readonly string[];
      /** Where its file is now, and the folder that it came from, as a host would type them. */
      readonly keptAs: string;
      readonly cameFrom: string;
    }
  | Refusal;

/** Never throws for what a host can cause; the library is as before or without the article. */
export async function removeArticle(request: RemovalRequest): Promise<Removed> {
  const library = resolve(request.library);
  const others = request.others.filter(folder => resolve(folder.path) !== library);
  const { reserved } = request;
  const here = await readFolders([{ path: library, optional: true }], { reserved });
  const problem = here.problems.find(({ line }) => line !== undefined);
  if (problem !== undefined)
    return refuse(`The library has a problem to solve first: ${formatProblem(problem)}`);
  const found = findArticle(request.article, here.packs, library);
  if (found.length !== 1 || found[0] === undefined) {
    return refuse(await sentenceFor(found, { ...request, others }));
  }
  const { article, pack } = found[0];
  const outcome = {
    kind: 'removed',
    articleId: article.id,
    title: article.title,
    passages: passagesOf(article, pack).length,
  } as const;
  const folder = join(library, pack.id);
  const keepIn = keptFolder(library, pack.id);
  const place: Place = { library, others, reserved, folder, keepIn };
  if (pack.articles.length === 1) {
    const refusal = await removePack(pack, place);
    const kept = {
      withPack: true,
      repaired: [],
      keptAs: displayPath(keepIn),
      cameFrom: displayPath(library),
    };
    return refusal ?? { ...outcome, ...kept };
  }
  const removed = await removeFile(article, pack, here.packs, place);
  if (removed.kind === 'refused') return removed;
  const keptAs = displayPath(join(keepIn, fileOf(article)));
  return { ...outcome, withPack: false, repaired: removed.repaired, keptAs, cameFrom: displayPath(folder) };
}

interface Place {
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  readonly reserved: readonly string[];
  /** Of the pack. */
  readonly folder: string;
  readonly keepIn: string;
}

async function removePack(pack: Pack, place: Place): Promise<Refusal | undefined> {
  const { library, others, reserved, folder, keepIn } = place;
  const left = [{ path: library, optional: true }, ...others];
  const { problems } = await readFolders(left, { reserved, except: folder });
  const [problem] = problems.filter(({ line }) => line !== undefined);
  if (problem !== undefined) return refuse(`The library would not be sound then: ${formatProblem(problem)}`);
  try {
    await makeFolder(dirname(keepIn));
    await move(folder, keepIn);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return refuse(
      `The pack ${pack.id} cannot be moved away${code}: check the permissions of ${displayPath(library)}.`,
    );
  }
}

async function removeFile(
  article: Article,
  pack: Pack,
  packs: readonly Pack[],
  { library, others, reserved, folder, keepIn }: Place,
): Promise<{ readonly kind: 'removed'; readonly repaired: readonly string[] } | Refusal> {
  const name = fileOf(article);
  const text = await readTextFile(join(folder, name), ARTICLE_BYTES_MAX);
  const yaml = await readTextFile(join(folder, PACK_FILE), PACK_YAML_BYTES_MAX);
  if (text.kind !== 'text' || yaml.kind !== 'text') {
    return refuse(`${displayPath(folder)} cannot be read: check its permissions.`);
  }
  const finds = queryFinder(packs.map(each => (each === pack ? withoutArticle(pack, article) : each)));
  const gone = {
    slug: slugOf(article),
    before: new Set(passagesOf(article, pack).map(({ ordinal }) => ordinal)),
    after: new Set<number>(),
    finds: (query: string) => finds(query, pack.id),
  };
  const edited = editPackYaml(yaml.text, { topics: [], gone: [gone] });
  const refusal = await putInPlace({
    library,
    others,
    reserved,
    pack: pack.id,
    isNewPack: false,
    // Topics never point to a passage that is not there.
    files: [
      { name: PACK_FILE, before: yaml.text, after: edited.text },
      { name, before: text.text, after: undefined },
    ],
    keepIn,
  });
  return refusal ?? { kind: 'removed', repaired: edited.repaired };
}

interface Found {
  readonly article: Article;
  readonly pack: Pack;
}

function findArticle(typed: string, packs: readonly Pack[], library: string): readonly Found[] {
  const all = packs.flatMap(pack => pack.articles.map(article => ({ article, pack })));
  const [name, path] = [fold(typed.trim()), resolve(typed)];
  const ways: readonly ((found: Found) => boolean)[] = [
    ({ article }) => article.id === name,
    ({ article, pack }) => join(library, pack.id, fileOf(article)) === path,
    ({ article }) => slugOf(article) === name || fileOf(article) === name,
    ({ article }) => fold(article.title) === name,
  ];
  // An id goes before a title, so that any article can be named.
  return ways.map(way => all.filter(way)).find(found => found.length > 0) ?? [];
}

const NAMED_MAX = 5;

/** Why nothing is removed: there is none of that name, or there are several. */
async function sentenceFor(found: readonly Found[], { article, library, others, reserved }: RemovalRequest) {
  const ids = found.slice(0, NAMED_MAX).map(each => each.article.id);
  if (ids.length > 0) return `Several articles are called “${article}”: name one of ${ids.join(', ')}.`;
  const elsewhere = await readFolders(others, { reserved });
  for (const folder of others) {
    const [other] = findArticle(article, elsewhere.packs, resolve(folder.path));
    if (other === undefined) continue;
    return `${other.article.id} is not in ${displayPath(resolve(library))}, where imports go: remove its file by hand.`;
  }
  return `There is no article “${article}” in ${displayPath(resolve(library))}: footnote sources lists those there are.`;
}

function withoutArticle(pack: Pack, article: Article): Pack {
  return {
    ...pack,
    articles: pack.articles.filter(each => each !== article),
    passages: pack.passages.filter(({ articleId }) => articleId !== article.id),
  };
}

function passagesOf({ id }: Article, pack: Pack) {
  return pack.passages.filter(({ articleId }) => articleId === id);
}

function slugOf({ id }: Article): string {
  return id.slice(id.indexOf('/') + 1);
}

function fileOf(article: Article): string {
  return `${slugOf(article)}.md`;
}
