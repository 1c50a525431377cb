/** Turns a file into an article of a pack, or leaves the library exactly as it was. */
import { basename, extname, join, resolve } from 'node:path';
import { formatProblem } from '../errors.ts';
import { displayPath, listFolder, readTextFile } from '../library/files.ts';
import { findPacks, type LibraryFolder, PACK_FILE } from '../library/find-packs.ts';
import { readFolders } from '../library/load-library.ts';
import { type ParsedArticle, parseArticle } from '../library/parse-article.ts';
import { ARTICLE_BYTES_MAX, PACK_YAML_BYTES_MAX } from '../library/read-pack.ts';
import type { Pack, PackId } from '../model.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import { editPackYaml, newPackYaml } from './edit-pack-yaml.ts';
import {
  checkRequest,
  type ImportedArticle,
  type ImportRequest,
  type ImportResult,
  refuse,
} from './import-request.ts';
import { type ProposedTopic, proposeTopics } from './propose-topics.ts';
import { putInPlace } from './put-in-place.ts';
import { readSource } from './read-source.ts';
import type { Refusal } from './reader.ts';
import { articleSlug, humanised } from './slug.ts';

export type { ImportedArticle, ImportRequest, ImportResult } from './import-request.ts';

/** An article is the same as one imported before when pack and file name are. Never throws for what a host can cause. */
export async function importArticle(request: ImportRequest): Promise<ImportResult> {
  const checked = checkRequest(request);
  if (checked.kind === 'refused') return checked;
  const source = await readSource(request.file);
  if (source.kind === 'refused') return source;
  const place = await findPlace(request);
  if (place.kind === 'refused') return place;

  const { library, pack, slug, existing } = place;
  const packId = request.pack as PackId;
  const file = displayPath(join(library, packId, `${slug}.md`));
  const draft = draftArticle({
    source,
    sourceFile: request.file,
    given: checked.given,
    packId,
    slug,
    file,
    packLanguage: pack?.language,
    existing: existing?.parsed,
  });
  if (draft.kind === 'refused') return draft;

  // Proposed once: a host who removed a proposal does not want it again.
  const topics =
    existing === undefined
      ? proposeTopics(draft.parsed.article, slug, draft.parsed.passages, place.taken)
      : [];
  const report: ImportedArticle = {
    packId,
    articleId: draft.parsed.article.id,
    title: draft.parsed.article.title,
    file,
    packFile: displayPath(join(library, packId, PACK_FILE)),
    passages: draft.parsed.passages.length,
    dropped: draft.dropped,
    topics: topics.map(topic => topic.name),
  };
  if (existing !== undefined && sameArticle(existing.parsed, draft.parsed))
    return { kind: 'unchanged', ...report };

  const edited = packYaml(place, packId, draft, topics);
  const article = { name: `${slug}.md`, before: existing?.text, after: draft.text };
  const yaml = { name: PACK_FILE, before: place.packText, after: edited.text };
  const refusal = await putInPlace({
    library,
    others: place.others,
    pack: packId,
    isNewPack: pack === undefined,
    // Topics never point to a passage that is not there: a new article comes before them, a loss after.
    files: existing === undefined ? [article, yaml] : [yaml, article],
    reserved: request.reserved,
  });
  if (refusal !== undefined) return refusal;
  if (existing === undefined) return { kind: 'imported', ...report };
  const added = report.passages - draft.kept;
  return {
    kind: 'updated',
    ...report,
    kept: draft.kept,
    added,
    removed: draft.removed.length,
    repaired: edited.repaired,
  };
}

interface Place {
  readonly kind: 'place';
  readonly library: string;
  readonly others: readonly LibraryFolder[];
  readonly slug: string;
  /** Undefined when the import makes it. */
  readonly pack: Pack | undefined;
  readonly packText: string | undefined;
  readonly existing: { readonly parsed: ParsedArticle; readonly text: string } | undefined;
  /** Names that no proposed topic may take. */
  readonly taken: readonly string[];
}

async function findPlace(request: ImportRequest): Promise<Place | Refusal> {
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
    packText,
    existing: parsed === undefined || text === undefined ? undefined : { parsed, text },
    taken: [...request.reserved, ...before.topics.flatMap(({ topic }) => [topic.name, ...topic.aliases])],
  };
}

async function textOf(path: string, maxBytes: number): Promise<string | undefined> {
  const read = await readTextFile(path, maxBytes);
  return read.kind === 'text' ? read.text : undefined;
}

function packYaml(place: Place, packId: PackId, draft: Draft, topics: readonly ProposedTopic[]) {
  if (place.packText === undefined) {
    const { language } = draft.parsed.article;
    const description = 'Articles imported with footnote import.';
    return {
      text: newPackYaml({ id: packId, title: humanised(packId), description, language }, topics),
      repaired: [],
    };
  }
  if (place.existing === undefined) return editPackYaml(place.packText, { topics });
  const ordinals = (article: ParsedArticle) => new Set(article.passages.map(passage => passage.ordinal));
  const gone = { slug: place.slug, before: ordinals(place.existing.parsed), after: ordinals(draft.parsed) };
  return editPackYaml(place.packText, { topics, gone });
}

/** Whatever the host has changed in the layout of the file since. */
function sameArticle(a: ParsedArticle, b: ParsedArticle): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
