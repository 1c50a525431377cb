/** A file or a pasted text to an article of a community's own: what a host looks at before it is added. */

import { say } from '../language/say.ts';
import { ADDED_LANGUAGE, readAddedArticle } from '../library/added-pack.ts';
import { ADDED_PACK } from '../library/ids.ts';
import type { ParsedArticle } from '../library/parse-article.ts';
import type { Library } from '../model.ts';
import { type Draft, draftArticle } from './draft-article.ts';
import type { GivenMetadata, Metadata, Refusal } from './formats/reader.ts';
import { refuse } from './formats/reader.ts';
import { checkGiven, type DroppedText } from './import-request.ts';
import { likenessNotices } from './likeness-notices.ts';
import { lineFinder } from './line-finder.ts';
import { readSource, type SourceBytes, type SourceRead } from './read-source.ts';
import { slugOfName } from './slug.ts';

export interface AddedRequest {
  readonly source: SourceBytes;
  /** Text without a file has no name to fall back on: its title has to be given, or stand in its first line. */
  readonly isPasted: boolean;
  readonly given: GivenMetadata;
  /** What is answered from where it is to be added. */
  readonly library: Library;
  /** The file of the article of this name that is there already. */
  existing(slug: string): Promise<string | undefined>;
}

export interface AddedDraft {
  readonly kind: 'drafted';
  readonly slug: string;
  readonly text: string;
  readonly parsed: ParsedArticle;
  readonly format: string;
  readonly dropped: readonly DroppedText[];
  readonly notices: readonly string[];
  /** It takes the place of an article that it shares so many passages with. */
  readonly replaces?: { readonly kept: number; readonly of: number };
}

/** Of one article: a long book. More is no reading for a discussion, and keeps everybody else waiting. */
const LETTERS_MAX = 1_000_000;
/** Such articles of one title as nobody has. */
const SAME_NAME_MAX = 100;

/** Never throws for what a host can cause. */
export async function draftAdded(request: AddedRequest): Promise<AddedDraft | Refusal> {
  const checked = checkGiven(request.given);
  if (checked.kind === 'refused') return checked;
  const source = await readSource(request.source, undefined);
  if (source.kind === 'refused') return source;
  if (source.reading.articles[0].markdown.length > LETTERS_MAX) {
    return refuse(say`${source.shown} has more text than the 1 MB that one article may have here: split it.`);
  }
  const fresh = await draftOf(source, checked.given, 'draft', undefined);
  if (fresh.kind === 'refused') return fresh;
  if (request.isPasted && !hasTitle(fresh, source, checked.given)) {
    return refuse(say`The text does not begin with a title: give it one.`);
  }
  return placed(request, source, checked.given, fresh);
}

/** Under the name of its title; in place of what has that name, if the two have anything in common. */
async function placed(
  request: AddedRequest,
  source: SourceRead,
  given: Metadata,
  fresh: Draft,
): Promise<AddedDraft | Refusal> {
  const { title } = fresh.parsed.article;
  for (let number = 1; number < SAME_NAME_MAX; number++) {
    const slug = number === 1 ? slugOfName(title) : slugOfName(title, `${number}`);
    const text = await request.existing(slug);
    const existing = text === undefined ? undefined : readAddedArticle({ slug, text });
    const draft = await draftOf(source, given, slug, existing);
    if (draft.kind === 'draft') return drafted(request, source, slug, draft, existing);
    if (existing === undefined) return draft;
  }
  return refuse(say`There are too many articles called “${title}” here: give it another title.`);
}

function draftOf(
  source: SourceRead,
  given: Metadata,
  slug: string,
  existing: ParsedArticle | undefined,
): Promise<Draft | Refusal> {
  return draftArticle({
    source: source.reading.articles[0],
    sourceName: source.name,
    shown: source.shown,
    given,
    address: undefined,
    retrieved: undefined,
    edit: undefined,
    packId: ADDED_PACK,
    slug,
    file: `${slug}.md`,
    packLanguage: ADDED_LANGUAGE,
    existing,
  });
}

function hasTitle({ titleLine }: Draft, { reading }: SourceRead, given: Metadata): boolean {
  return (
    titleLine !== undefined || given.title !== undefined || reading.articles[0].metadata.title !== undefined
  );
}

function drafted(
  { library }: AddedRequest,
  source: SourceRead,
  slug: string,
  draft: Draft,
  existing: ParsedArticle | undefined,
): AddedDraft {
  const [extracted] = source.reading.articles;
  const lineOf = lineFinder(extracted.lines);
  const likeness = likenessNotices(draft.parsed, library.articles, library.packs, []);
  return {
    kind: 'drafted',
    slug,
    text: draft.text,
    parsed: draft.parsed,
    format: source.format.label,
    dropped: draft.dropped.map(dropped => {
      const line = lineOf(dropped.text);
      return line === undefined ? dropped : { ...dropped, line };
    }),
    notices: [...draft.notices, ...likeness],
    ...(existing !== undefined && { replaces: { kept: draft.kept, of: existing.passages.length } }),
  };
}
