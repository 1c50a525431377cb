/** From what was extracted to the article file to write, with the numbers that its passages had before. */
import { basename, extname } from 'node:path';
import { say } from '../language/say.ts';
import { hashOf, type ParsedArticle, parseArticle } from '../library/parse-article.ts';
import { parseMarkdown } from '../library/parse-markdown.ts';
import type { PackId } from '../model.ts';
import { alignPassages } from './align-passages.ts';
import { composeArticle, type Head } from './compose-article.ts';
import { cutArticle } from './cut-article.ts';
import { detectLanguage } from './detect-language.ts';
import { editDraft } from './edit-draft.ts';
import { fitHead } from './fit-head.ts';
import { type Dropped, type Extracted, type Metadata, type Refusal, refuse } from './formats/reader.ts';
import type { ImportRequest } from './import-request.ts';
import { keepEmptyHeadings } from './keep-empty-headings.ts';
import { escapeFalseAttributes, numberPassages } from './number-passages.ts';
import { humanised } from './slug.ts';
import { speakerLocators } from './speaker-locators.ts';
import { sameLine } from './title-line.ts';

const LICENCE_UNKNOWN = 'unknown (for private study)';

interface DraftOptions {
  readonly source: Extracted;
  /** The name of the file, and how to speak of it. */
  readonly sourceName: string;
  readonly shown: string;
  /** What the host gives goes before what the file says, and that before what an earlier import wrote. */
  readonly given: Metadata;
  /** Where and when it was fetched: holds where nothing else says so. */
  readonly address: string | undefined;
  readonly retrieved: string | undefined;
  readonly edit: ImportRequest['edit'];
  readonly packId: PackId;
  readonly slug: string;
  /** Where it will be, for problems. */
  readonly file: string;
  /** Undefined for a new pack, which takes the language of its first article. */
  readonly packLanguage: string | undefined;
  readonly existing: ParsedArticle | undefined;
}

export interface Draft {
  readonly kind: 'draft';
  readonly text: string;
  readonly parsed: ParsedArticle;
  readonly dropped: readonly Dropped[];
  readonly notices: readonly string[];
  /** The line that the text lost to its title. */
  readonly titleLine: string | undefined;
  readonly kept: number;
  readonly removed: readonly number[];
}

export async function draftArticle(options: DraftOptions): Promise<Draft | Refusal> {
  const { source, given, existing, packId, slug, sourceName } = options;
  const known: Metadata = {
    ...whatIsKnown(existing),
    ...(options.address !== undefined && { url: options.address }),
    ...source.metadata,
    ...given,
  };
  const cut = cutArticle(
    source.markdown,
    { title: known.title, recorded: existing?.titleLine, earlier: existing?.passages ?? [] },
    source.mayHaveFurniture,
    { author: known.author, published: known.published },
  );
  const fidelity = source.metadata.fidelity ?? 'verbatim';
  if (existing !== undefined && existing.article.fidelity !== fidelity) {
    return refuse(
      `The pack ${packId} has a ${existing.article.fidelity} called ${slug}, which ${sourceName} would replace: rename the file.`,
    );
  }
  const titleLine = cut.titleLine ?? existing?.titleLine;
  const retrieved = options.retrieved ?? existing?.article.source.retrieved;
  const fitted = fitHead({
    ...known,
    ...(cut.published !== undefined && { published: cut.published }),
    title: known.title ?? cut.titleLine ?? existing?.article.title ?? nameOf(sourceName),
    licence: known.licence ?? LICENCE_UNKNOWN,
    fidelity,
    ...(retrieved !== undefined && { retrieved }),
    ...(titleLine !== undefined && { titleLine }),
  });
  const edited = await editDraft(
    fitted.head,
    escapeFalseAttributes(keepEmptyHeadings(cut.markdown)),
    options.edit,
  );
  if (edited.kind === 'refused') return edited;
  return placeNumbers(options, edited.head, edited.markdown, {
    dropped: [...source.dropped, ...cut.dropped],
    notices: [...source.notices, ...fitted.notices],
    titleLine: cut.titleLine,
  });
}

function placeNumbers(
  options: DraftOptions,
  head: Head,
  markdown: string,
  report: Pick<Draft, 'dropped' | 'notices' | 'titleLine'>,
): Draft | Refusal {
  const { existing, packId, slug, file, sourceName } = options;
  const { blocks } = parseMarkdown(markdown);
  if (blocks.length === 0)
    return refuse(say`${sourceName} has no text to quote: there is nothing to import.`);
  const hashes = blocks.map(block => hashOf(block.text));
  const own = existing === undefined ? ownNumbers(blocks.map(numberOf)) : undefined;
  const old = existing?.passages ?? [];
  const aligned = alignPassages(old, hashes, existing?.lastPassage ?? 0);
  if (existing !== undefined && aligned.kept === 0) {
    return refuse(
      `${sourceName} has nothing in common with the article “${existing.article.title}”, which an import of that file name made (${file}): rename the file, or remove that article first.`,
    );
  }
  const ordinals = own ?? aligned.ordinals;
  const highest = ordinals.reduce((most, ordinal) => Math.max(most, ordinal), 0);
  const last = Math.max(highest, existing?.lastPassage ?? 0);
  const language = head.language ?? detectLanguage(blocks.map(block => block.text).join('\n'));
  const { language: _, ...withoutLanguage } = { ...head, ...(last > highest && { lastPassage: last }) };
  const isOther = options.packLanguage !== undefined && language !== options.packLanguage;
  const text = composeArticle(
    isOther ? { ...withoutLanguage, language } : withoutLanguage,
    numberPassages(markdown, ordinals, head.fidelity, speakerLocators(blocks)),
  );
  const read = parseArticle({ packId, slug, file, text, language: options.packLanguage ?? language });
  if (read.parsed === undefined) {
    const [problem] = read.problems;
    const reason = problem === undefined ? '' : whyNot(problem, text);
    return refuse(say`${sourceName} cannot be imported as it is. ${reason}`.trim());
  }
  return {
    kind: 'draft',
    text,
    parsed: read.parsed,
    ...report,
    kept: aligned.kept,
    removed: aligned.removed,
  };
}

/** With the first words of the passage, since the line is that of a file that is not there yet. */
function whyNot(problem: { readonly line?: number; readonly message: string }, text: string): string {
  const line = problem.line === undefined ? '' : (text.split('\n')[problem.line - 1] ?? '').trim();
  const start = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return start === '' ? problem.message : `“${start}”: ${problem.message}`;
}

/** A title that an earlier import found in the text is looked for anew: the headline may have changed. */
function whatIsKnown(existing: ParsedArticle | undefined): Metadata {
  if (existing === undefined) return {};
  const { source, title, language } = existing.article;
  const { retrieved: _, ...origin } = source;
  const wasFound = existing.titleLine !== undefined && sameLine(existing.titleLine, title);
  return { ...origin, language, ...(!wasFound && { title }) };
}

function nameOf(file: string): string {
  const name = humanised(basename(file, extname(file)));
  return name === '' ? 'Untitled' : name;
}

function numberOf(block: ReturnType<typeof parseMarkdown>['blocks'][number]): number | undefined {
  return block.attributes.kind === 'attributes' ? block.attributes.attributes.ordinal : undefined;
}

/** Numbers that the file itself gives hold when the article is new, if none is given twice. */
function ownNumbers(numbers: readonly (number | undefined)[]): readonly number[] | undefined {
  if (numbers.every(number => number === undefined)) return undefined;
  let previous = 0;
  const all = numbers.map(number => {
    previous = number ?? previous + 1;
    return previous;
  });
  return new Set(all).size === all.length ? all : undefined;
}
