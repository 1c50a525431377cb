/** Turns a file into an article of a pack, or leaves the library exactly as it was. */
import { join } from 'node:path';
import { displayPath } from '../library/files.ts';
import { PACK_FILE } from '../library/find-packs.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import { queryFinder } from '../library/topic-queries.ts';
import type { Pack, PackId } from '../model.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import { editPackYaml, newPackYaml } from './edit-pack-yaml.ts';
import { findPlace, type Place } from './find-place.ts';
import {
  checkRequest,
  type ImportedArticle,
  type ImportRequest,
  type ImportResult,
} from './import-request.ts';
import { type ProposedTopic, proposeTopics } from './propose-topics.ts';
import { putInPlace } from './put-in-place.ts';
import { readSource } from './read-source.ts';
import { humanised } from './slug.ts';

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
  const finder = queryFinder(
    place.packs.map(pack => (pack.id === packId ? withArticle(pack, draft.parsed) : pack)),
  );
  const gone = {
    slug: place.slug,
    before: ordinals(place.existing.parsed),
    after: ordinals(draft.parsed),
    finds: (query: string) => finder(query, packId),
  };
  return editPackYaml(place.packText, { topics, gone });
}

function withArticle(pack: Pack, { article, passages }: ParsedArticle): Pack {
  const others = pack.articles.filter(({ id }) => id !== article.id);
  const otherPassages = pack.passages.filter(({ articleId }) => articleId !== article.id);
  return { ...pack, articles: [...others, article], passages: [...otherPassages, ...passages] };
}

/** Whatever the host has changed in the layout of the file since. */
function sameArticle(a: ParsedArticle, b: ParsedArticle): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
