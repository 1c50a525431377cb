/** Turns a file into articles of a pack, or leaves the library exactly as it was. */
import { extname, join } from 'node:path';
import { displayPath } from '../library/files.ts';
import { PACK_FILE } from '../library/find-packs.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import type { Article, PackId } from '../model.ts';
import { changePackYaml, type PlacedDraft } from './change-pack-yaml.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import { findPlace, type Place, type Wanted } from './find-place.ts';
import { type Extracted, type Refusal, refuse } from './formats/reader.ts';
import {
  checkRequest,
  type DroppedText,
  type ImportedArticle,
  type ImportRequest,
  type ImportResult,
} from './import-request.ts';
import { keptFolder } from './kept-folder.ts';
import { likenessNotices } from './likeness-notices.ts';
import { lineFinder } from './line-finder.ts';
import { type ProposedTopic, proposeTopics } from './propose-topics.ts';
import { putInPlace } from './put-in-place.ts';
import { readSource, type SourceRead } from './read-source.ts';

export type { ImportedArticle, ImportRequest, ImportResult } from './import-request.ts';

/** The first, and mostly only, article of a file. */
export async function importArticle(request: ImportRequest): Promise<ImportResult> {
  const [first] = await importArticles(request);
  return first ?? refuse('There is nothing to import.');
}

/**
 * All of them are placed or none. An article is the same as one imported before when pack and file name are, or
 * pack and address. Never throws for what a host can cause.
 */
export async function importArticles(request: ImportRequest): Promise<readonly ImportResult[]> {
  const checked = checkRequest(request);
  if (checked.kind === 'refused') return [checked];
  const source = await readSource(request.file, request.split);
  if (source.kind === 'refused') return [source];
  const extracted = source.reading.articles;
  const place = await findPlace(
    request,
    extracted.map(article => wanted(article, source)),
  );
  if (place.kind === 'refused') return [place];

  const drafts: PlacedDraft[] = [];
  for (const [index, article] of extracted.entries()) {
    const at = place.articles[index];
    if (at === undefined) continue;
    const draft = await draftOf(article, source, request, place, at, checked.given);
    if (draft.kind === 'refused') return [draft];
    const topics = await topicsOf(draft, at, place, drafts);
    drafts.push({ draft, place: at, extracted: article, topics });
  }
  const reports = drafts.map(placed => reportOf(placed, source, request, place, drafts));
  if (request.dryRun) return reports.map(report => ({ kind: 'preview', ...report }));
  const changed = drafts.filter(placed => !isUnchanged(placed));
  const yaml = changed.length === 0 ? undefined : changePackYaml(place, request.pack as PackId, changed);
  const keepIn = keptFolder(place.library, request.pack);
  if (yaml !== undefined) {
    const refusal = await write(request, place, changed, yaml.text, keepIn);
    if (refusal !== undefined) return [refusal];
  }
  return drafts.map((placed, index) =>
    outcomeOf(placed, reports[index] as ImportedArticle, yaml?.repaired ?? [], keepIn),
  );
}

function wanted({ part, metadata }: Extracted, { name, address }: SourceRead): Wanted {
  const stem = name.slice(0, name.length - extname(name).length) || name;
  const addresses =
    address === undefined ? [] : [address, ...(metadata.url === undefined ? [] : [metadata.url])];
  return { name: part === undefined ? stem : `${stem.slice(0, 34)}-${part}`, addresses };
}

function draftOf(
  article: Extracted,
  { name, shown, address, retrieved }: SourceRead,
  { edit, library, pack }: ImportRequest,
  place: Place,
  { slug, existing }: Place['articles'][number],
  given: Parameters<typeof draftArticle>[0]['given'],
): Promise<Draft | Refusal> {
  return draftArticle({
    source: article,
    sourceName: name,
    shown,
    given,
    address,
    retrieved,
    edit,
    packId: pack as PackId,
    slug,
    file: displayPath(join(library, pack, `${slug}.md`)),
    packLanguage: place.pack?.language,
    existing: existing?.parsed,
  });
}

/** Proposed once: a host who removed a proposal does not want it again. */
async function topicsOf(
  { parsed }: Draft,
  { slug, existing }: Place['articles'][number],
  place: Place,
  before: readonly PlacedDraft[],
): Promise<readonly ProposedTopic[]> {
  if (existing !== undefined) return [];
  const taken = [...place.taken, ...before.flatMap(({ topics }) => topics.map(topic => topic.name))];
  return proposeTopics(parsed.article, slug, parsed.passages, taken);
}

function reportOf(
  { draft, place: { slug }, extracted, topics }: PlacedDraft,
  source: SourceRead,
  request: ImportRequest,
  place: Place,
  drafts: readonly PlacedDraft[],
): ImportedArticle {
  const lineOf = lineFinder(extracted.lines);
  const withLine = <T extends { readonly text: string }>(found: T): T & Pick<DroppedText, 'line'> => {
    const line = lineOf(found.text);
    return line === undefined ? found : { ...found, line };
  };
  const { article, passages } = draft.parsed;
  const others: readonly Article[] = place.packs.flatMap(pack => pack.articles);
  return {
    packId: request.pack as PackId,
    articleId: article.id,
    title: article.title,
    file: displayPath(join(request.library, request.pack, `${slug}.md`)),
    packFile: displayPath(join(request.library, request.pack, PACK_FILE)),
    passages: passages.length,
    format: source.format.label,
    dropped: draft.dropped.map(withLine),
    ...(draft.titleLine !== undefined && { titleLine: withLine({ text: draft.titleLine }) }),
    notices: [...draft.notices, ...likenessNotices(draft.parsed, others, place.packs, drafts)],
    article: draft.parsed,
    topics: topics.map(({ name, behind }) => ({ name, behind })),
  };
}

function isUnchanged({ place, draft }: PlacedDraft): boolean {
  return place.existing !== undefined && sameArticle(place.existing.parsed, draft.parsed);
}

/** Whatever the host has changed in the layout of the file since; the day of another look is no change. */
function sameArticle(a: ParsedArticle, b: ParsedArticle): boolean {
  const plain = ({ article, ...rest }: ParsedArticle) => {
    const { retrieved: _, ...source } = article.source;
    return JSON.stringify({ ...rest, article: { ...article, source } });
  };
  return plain(a) === plain(b);
}

async function write(
  request: ImportRequest,
  place: Place,
  changed: readonly PlacedDraft[],
  packText: string,
  keepIn: string,
): Promise<Refusal | undefined> {
  const file = ({ place: { slug, existing }, draft }: PlacedDraft) => ({
    name: `${slug}.md`,
    before: existing?.text,
    after: draft.text,
  });
  const isNew = ({ place: { existing } }: PlacedDraft) => existing === undefined;
  return putInPlace({
    library: place.library,
    others: place.others,
    pack: request.pack,
    isNewPack: place.pack === undefined,
    // Topics never point to a passage that is not there: new articles come before them, losses after.
    files: [
      ...changed.filter(isNew).map(file),
      { name: PACK_FILE, before: place.packText, after: packText },
      ...changed.filter(placed => !isNew(placed)).map(file),
    ],
    keepIn,
    reserved: request.reserved,
  });
}

function outcomeOf(
  placed: PlacedDraft,
  report: ImportedArticle,
  repaired: readonly string[],
  keepIn: string,
): ImportResult {
  if (isUnchanged(placed)) return { kind: 'unchanged', ...report };
  if (placed.place.existing === undefined) return { kind: 'imported', ...report };
  const { kept, removed } = placed.draft;
  return {
    kind: 'updated',
    ...report,
    kept,
    added: report.passages - kept,
    removed: removed.length,
    repaired,
    keptAs: displayPath(join(keepIn, `${placed.place.slug}.md`)),
  };
}
