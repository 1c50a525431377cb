/** From what was extracted to the article file to write, with the numbers that its passages had before. */
import { basename, extname } from 'node:path';
import { hashOf, type ParsedArticle, parseArticle } from '../library/parse-article.ts';
import { parseMarkdown } from '../library/parse-markdown.ts';
import type { PackId } from '../model.ts';
import { alignPassages } from './align-passages.ts';
import { composeArticle, type Head } from './compose-article.ts';
import { cutArticle } from './cut-article.ts';
import { detectLanguage } from './detect-language.ts';
import { refuse } from './import-request.ts';
import { escapeFalseAttributes, numberPassages } from './number-passages.ts';
import type { Extracted, Metadata, Refusal } from './reader.ts';
import { humanised } from './slug.ts';
import { sameLine } from './title-line.ts';

const LICENCE_UNKNOWN = 'unknown (for private study)';

interface DraftOptions {
  readonly source: Extracted;
  readonly sourceFile: string;
  /** What the host gives goes before what the file says, and that before what an earlier import wrote. */
  readonly given: Metadata;
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
  readonly dropped: readonly string[];
  readonly kept: number;
  readonly removed: readonly number[];
}

export function draftArticle(options: DraftOptions): Draft | Refusal {
  const { source, given, existing, packId, slug, file } = options;
  const name = basename(options.sourceFile);
  const known: Metadata = { ...whatIsKnown(existing), ...source.metadata, ...given };

  const cut = cutArticle(source.markdown, {
    title: known.title,
    recorded: existing?.titleLine,
    earlier: existing?.passages ?? [],
  });
  const markdown = escapeFalseAttributes(cut.markdown);
  const { blocks } = parseMarkdown(markdown);
  if (blocks.length === 0) return refuse(`${name} has no text to quote: there is nothing to import.`);

  const fidelity = source.metadata.fidelity ?? 'verbatim';
  if (existing !== undefined && existing.article.fidelity !== fidelity) {
    return refuse(
      `The pack ${packId} has a ${existing.article.fidelity} called ${slug}, which ${name} would replace: rename the file.`,
    );
  }
  const hashes = blocks.map(block => hashOf(block.text));
  const own = existing === undefined ? ownNumbers(blocks.map(numberOf)) : undefined;
  const old = existing?.passages ?? [];
  const aligned = alignPassages(old, hashes, existing?.lastPassage ?? 0);
  if (existing !== undefined && aligned.kept === 0) {
    return refuse(
      `${name} has nothing in common with the article “${existing.article.title}”, which an import of that file name made (${file}): rename the file, or remove that article first.`,
    );
  }
  const ordinals = own ?? aligned.ordinals;
  const last = Math.max(...ordinals, existing?.lastPassage ?? 0);

  const language = known.language ?? detectLanguage(blocks.map(block => block.text).join('\n'));
  const titleLine = cut.titleLine ?? existing?.titleLine;
  const head: Head = {
    ...known,
    title:
      known.title ?? cut.titleLine ?? existing?.article.title ?? humanised(basename(name, extname(name))),
    licence: known.licence ?? LICENCE_UNKNOWN,
    fidelity,
    ...(titleLine !== undefined && { titleLine }),
    ...(last > Math.max(...ordinals) && { lastPassage: last }),
  };
  const { language: _, ...withoutLanguage } = head;
  const isOther = options.packLanguage !== undefined && language !== options.packLanguage;
  const text = composeArticle(
    isOther ? { ...head, language } : withoutLanguage,
    numberPassages(markdown, ordinals, fidelity),
  );
  const read = parseArticle({ packId, slug, file, text, language: options.packLanguage ?? language });
  if (read.parsed === undefined) {
    const [problem] = read.problems;
    return refuse(`${name} cannot be imported as it is. ${problem?.message ?? ''}`.trim());
  }
  const dropped = [...source.dropped, ...cut.dropped];
  return { kind: 'draft', text, parsed: read.parsed, dropped, kept: aligned.kept, removed: aligned.removed };
}

/** A title that an earlier import found in the text is looked for anew: the headline may have changed. */
function whatIsKnown(existing: ParsedArticle | undefined): Metadata {
  if (existing === undefined) return {};
  const { source, title, language } = existing.article;
  const wasFound = existing.titleLine !== undefined && sameLine(existing.titleLine, title);
  return { ...source, language, ...(!wasFound && { title }) };
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
